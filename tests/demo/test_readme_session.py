"""The session in the README is what the program prints."""

from demo import session


def test_the_readme_shows_what_the_program_prints() -> None:
    """`python -m demo.session` writes it; after a change of words or rules it is written again."""
    text = session.README.read_text(encoding="utf-8")
    shown = text.partition(session.BEGIN)[2].partition(session.END)[0]
    assert shown == session.session()
