"""The pages: one module a subject, with its typed contexts and its routes."""
