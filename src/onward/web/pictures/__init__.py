"""Pictures drawn on the server as SVG: no script, printable, each with words that say what it shows."""
