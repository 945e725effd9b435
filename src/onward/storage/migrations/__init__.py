"""How the tables came to be: one revision per change, run by Alembic when a record is behind."""
