"""The ways in which an approved letter can leave; for now as a file that a mail program opens."""
