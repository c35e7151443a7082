"""Who experiences a statement, when, and how sure it is."""
