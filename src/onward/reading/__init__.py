"""Message → Reading: what a letter is, says, and leaves unsaid. Pure."""
