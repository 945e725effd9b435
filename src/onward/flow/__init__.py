"""The order of things: mail → reading → record → plan → drafts → outbox. Nothing else knows it."""
