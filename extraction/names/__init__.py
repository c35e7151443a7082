"""Proper names of suppliers and products, told from persons and places."""
