"""Search over letters and notes."""

from __future__ import annotations

import re

from onward.flow.searching import excerpt, marked
from onward.flow.telling import note_on
from onward.model.note import NoteKind
from tests.web.record import NOW


def noted(asking, text: str) -> str:
    """Keep a note on an application; its id."""
    record = asking.app.store.load()
    application = min(record.applications)
    note_on(asking.app.store, record, application, NoteKind.GENERAL, text, NOW)
    return application


def test_nothing_is_looked_for_at_first(asking) -> None:
    """A labelled field and how it is filled."""
    text = asking.get("/search").text
    assert '<label for="q">Words in your mail and your notes</label>' in text
    assert 'type="search"' in text
    assert "found" not in text.partition("</h1>")[2].partition('id="q-more"')[2].partition("</main>")[0]


def test_a_letter_is_found_with_the_words_around(asking) -> None:
    """With day, sender and application; the words that were looked for are marked."""
    text = asking.get("/search", params={"q": "portfolio"}).text
    assert "3 places found." in text
    assert '<a href="/letters/' in text
    assert "The advert asked for a <mark>portfolio</mark> of three" in text
    assert re.search(r'· <a href="/applications/a-[0-9a-f]+">Paperhouse: Creative Strategist</a>', text)


def test_every_hit_leads_to_its_letter(asking) -> None:
    """Also where an id holds signs that mean something in an address."""
    text = asking.get("/search", params={"q": "portfolio"}).text
    for path in re.findall(r'href="(/letters/[^"]+)"', text):
        assert asking.get(path).status_code == 200


def test_a_note_is_found_and_leads_to_its_application(asking) -> None:
    """Escaped, with the words around."""
    application = noted(asking, "Ida showed <b>the open critique</b>, every Friday after lunch.")
    text = asking.get("/search", params={"q": "critique ida"}).text
    assert f'<a href="/applications/{application}">Note on ' in text
    assert "&lt;b&gt;the" in text
    assert "<mark>critique&lt;/b&gt;, </mark>" in text


def test_no_hit_is_said_with_what_finds_more(asking) -> None:
    """And what was looked for stays in the field, escaped."""
    text = asking.get("/search", params={"q": 'zeppelin "<i>'}).text
    assert "Nothing holds “zeppelin &#34;&lt;i&gt;”." in text
    assert 'value="zeppelin &#34;&lt;i&gt;"' in text


def test_signs_alone_are_no_word(asking) -> None:
    """That is said, and not that nothing was found."""
    assert "There is no word in “--”." in asking.get("/search", params={"q": "--"}).text


def test_fifty_are_shown_and_that_there_are_more_is_said(asking) -> None:
    """The best ones."""
    text = asking.get("/search", params={"q": "mareike"}).text
    assert text.count('<a href="/letters/') == 50
    assert "There are more than 50" in text


def test_a_rejection_stays_covered_in_quiet_mode(asking) -> None:
    """Other letters do not."""
    text = asking.get("/search", params={"q": "cannot offer"}).text
    assert '<li class="private">' in text
    assert "<li>" in asking.get("/search", params={"q": "portfolio"}).text


def test_strange_input_is_words(asking) -> None:
    """No syntax of the index, no endless words, no error."""
    for words in ('"', "AND OR NOT", "a* b^2", "(", "\0", "ä" * 5000, "NEAR(a, b)"):
        assert asking.get("/search", params={"q": words}).status_code == 200


def test_an_empty_record_has_a_search_too(empty) -> None:
    """That finds nothing."""
    assert "Nothing holds" in empty.get("/search", params={"q": "portfolio"}).text


def test_it_is_there_in_german(asking) -> None:
    """With the number in the sentence."""
    answer = asking.get("/search", params={"q": "portfolio"}, headers={"accept-language": "de"})
    assert "3 Stellen gefunden." in answer.text


def test_brackets_of_the_mail_itself_are_no_mark() -> None:
    """Only what was looked for is, with or without the dots of an umlaut."""
    parts = marked("[EXT] Absage [für] Sie\n[fur]", "fur")
    assert [part.text for part in parts if part.found] == ["für", "fur"]
    assert parts[0].text == "[EXT] Absage "


def test_an_excerpt_begins_shortly_before_the_first_place() -> None:
    """And says that it was cut."""
    parts = excerpt(f"{'word ' * 100}critique {'word ' * 100}", "critique")
    text = "".join(part.text for part in parts)
    assert text.startswith("… word")
    assert text.endswith("… ")
    assert len(text.split()) == 32
    assert [part.text for part in parts if part.found] == ["critique "]
