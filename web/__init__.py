"""Server-rendered French pages: access rules, typed page contexts, templates and static files."""
