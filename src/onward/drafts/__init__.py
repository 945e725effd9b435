"""Step + record + the owner's own words → a letter nobody has sent; the rubric that checks it. Pure."""
