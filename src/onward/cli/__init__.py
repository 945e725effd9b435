"""The command line: one module per command, `main` to find them, `output` to print."""
