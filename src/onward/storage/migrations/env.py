"""Run by Alembic: brings the connection that `migrate.py` hands over to the head revision.

Without a connection it writes the DDL for `dialect` as text (`alembic upgrade --sql`), which the tests use
to see that the tables are valid on PostgreSQL too.
"""

from __future__ import annotations

from alembic import context

_given = context.config.attributes
_connection = _given.get("connection")

if _connection is None:
    context.configure(dialect_name=_given["dialect"], as_sql=True, output_buffer=_given["output"])
else:
    # The caller holds one transaction around everything: SQLite rolls tables back like rows.
    context.configure(connection=_connection, transactional_ddl=True)

with context.begin_transaction():
    context.run_migrations()
