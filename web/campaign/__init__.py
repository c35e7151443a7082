"""The page of a campaign's settings: its form (`form`), its fields (`fields`), what is heard (`preview`)."""
