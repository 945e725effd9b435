"""The local web pages: the record to look at, on this computer only."""
