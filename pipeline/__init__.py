"""Durable workflows and the worker; the only place where domains meet."""
