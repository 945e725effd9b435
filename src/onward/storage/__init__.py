"""The record on disk: tables, statements, migrations, export. Only this folder writes SQL."""
