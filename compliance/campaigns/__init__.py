"""A campaign's settings that compliance answers for: `settings` says what is wrong, `service` changes."""
