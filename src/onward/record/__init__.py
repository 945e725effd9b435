"""Readings become a record: which application a mail is about, what happened in it, where it stands (pure)."""
