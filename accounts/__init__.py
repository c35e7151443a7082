"""Accounts: people who sign in, their sessions, and the tokens of machines that act for them."""
