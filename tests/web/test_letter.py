"""A letter beside its reading, and the corrections."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from onward.flow.intake import take_in
from onward.flow.letter_view import form_of
from tests.web.record import NOW

NO = "30a51d11.975372c7995f@larkhalyard.example"
"""A rejection with a promise to keep the papers."""
INVITED = "0e0582e2.23cd77740541@larkhalyard.example"
"""An invitation to a second interview, with three people."""
QUOTING = "e01d0362.271b16d32519@osterfeld-rabe.example"
"""A rejection that quotes an earlier mail."""
ODD = "a/../b#c?d%!&+'x@odd.example"


def path(message_id: str) -> str:
    """Of a letter's page."""
    return f"/letters/{quote(message_id, safe='')}"


def page_of(asking, message_id: str) -> str:
    """The text of a letter's page."""
    answer = asking.get(path(message_id))
    assert answer.status_code == 200
    return answer.text


def reasoned(asking):
    """The reading of a rejection that states a reason in its text, and names the role there."""
    readings = asking.app.store.load("rejections").readings.values()
    return next(one for one in readings if one.reasons and one.role and one.role.evidence.place == "text")


def told(text: str) -> list[str]:
    """What the page says first."""
    return re.findall(r'<p class="said" role="status">(.*?)</p>', text)


@pytest.fixture
def odd(asking, tmp_path):
    """The site with a letter whose id and words want to be markup."""
    letter = tmp_path / "odd.eml"
    letter.write_text(
        f"Message-ID: <{ODD}>\nFrom: Ida Brook <ida@odd.example>\nTo: mareike.tolland@postfach.example\n"
        "Date: Mon, 23 Nov 2026 09:00:00 +0100\nSubject: Your application <script>alert(1)</script>\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Dear Mareike,\n\nunfortunately we have decided <b>not</b> to move forward with your application.\n\nIda\n"
    )
    take_in(asking.app.store, str(letter), NOW)
    return asking


def test_form_is_told_from_substance_and_from_what_decided(asking) -> None:
    """Each sentence by itself, with words for those who cannot see the marks."""
    text = page_of(asking, NO)
    reading = asking.app.store.reading(NO)
    assert f"{form_of(reading)} of {len(reading.sentences)} sentences are form." in text
    decides = re.search(r'<mark id="s\d+" class="\w+ decides">(.*?)</mark>', text, re.DOTALL)
    assert decides is not None
    assert "Decided the kind:" in decides[1]
    assert "somebody else" in decides[1]
    assert re.search(r'class="substance"><span class="heard" lang="en">About you or the job:', text)


def test_every_link_to_words_leads_somewhere_and_every_id_is_there_once(asking) -> None:
    """On letters of all kinds: with an invitation, a quotation, points of feedback."""
    for message_id in (NO, INVITED, QUOTING, reasoned(asking).message_id):
        text = page_of(asking, message_id)
        ids = re.findall(r' id="([^"]+)"', text)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)


def test_the_evidence_of_the_plan_finds_its_sentence(asking) -> None:
    """`#s…` with the start of any span that the reading holds."""
    reading = reasoned(asking)
    text = page_of(asking, reading.message_id)
    spans = [reading.reasons[0].start, reading.deciding[0][0], reading.role.evidence.start]
    assert all(f'id="s{start}"' in text for start in spans)


def test_the_facts_stand_beside_the_letter(asking) -> None:
    """Kind with how sure, names, reason, each with its words."""
    reading = reasoned(asking)
    text = page_of(asking, reading.message_id)
    assert '<span class="value">a rejection</span>' in text
    assert re.search(r"Read with \d\d% certainty\.", text)
    assert "<dt>Stated reason</dt>" in text
    assert f'<a href="#s{reading.role.evidence.start}">“' in text


def test_a_promise_stands_with_its_day(asking) -> None:
    """As far as the letter gives one."""
    readings = asking.app.store.load("rejections").readings.values()
    promised = next(one for one in readings if one.keep_on_file and one.keep_on_file.until)
    until = promised.keep_on_file.until
    assert f"are kept until {until.day} {until:%B %Y}" in page_of(asking, promised.message_id)


def test_people_stand_with_their_part_and_dates_with_their_time(asking) -> None:
    """As the letter gives them."""
    text = page_of(asking, INVITED)
    assert re.search(r"<dt>Hiring manager</dt>\s*<dd>\s*<span class=\"value\">Saskia Wendelboe", text)
    assert "17 November 2026, 14:00" in text


def test_the_place_is_told_with_its_ground(asking) -> None:
    """To which application the letter belongs, and why."""
    text = page_of(asking, NO)
    assert re.search(
        r'It belongs to <a href="/applications/a-[0-9a-f]+">Lark &amp; Halyard: Senior Brand Planner', text
    )
    assert "It answers a mail of that application." in text


def test_quotations_and_signatures_are_folded(asking) -> None:
    """What is nobody's sentence of this letter."""
    assert '<summary lang="en">Quoted from an earlier mail</summary>' in page_of(asking, QUOTING)
    assert '<summary lang="en">Signature</summary>' in page_of(asking, NO)


def test_quiet_mode_covers_a_rejection_and_leaves_an_invitation(asking) -> None:
    """The subject as well, and the title of the window."""
    asking.post("/look", quiet="yes", back="/")
    covered = page_of(asking, NO)
    assert "stays covered while quiet is on" in covered
    assert '<h1 id="subject">A letter</h1>' in covered
    assert '<div class="private">' in covered
    assert '<div class="">' in page_of(asking, INVITED)


def test_the_language_of_the_letter_is_told_apart_from_that_of_the_page(asking) -> None:
    """A German letter on an English page is read aloud in German."""
    assert '<div class="letter" lang="de">' in page_of(asking, QUOTING)


def test_it_is_there_in_german(asking) -> None:
    """With its numbers in the sentence."""
    answer = asking.get(path(NO), headers={"accept-language": "de"})
    assert re.search(r"\d+ von \d+ Sätzen sind Form\.", answer.text)
    assert "„Lark &amp; Halyard“" in answer.text


def test_an_id_may_hold_any_sign_and_a_mail_no_markup(odd) -> None:
    """Slash, hash, question mark, percent, dots."""
    text = page_of(odd, ODD)
    assert "<script>alert" not in text
    assert "<b>not</b>" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert f'action="{path(ODD)}"' in text
    answer = odd.post(path(ODD), fix="role", role="Planner")
    assert (answer.status_code, answer.headers["location"]) == (303, path(ODD))


def test_an_unknown_letter_is_said_to_be_none(asking) -> None:
    """Looked at and corrected."""
    assert asking.get("/letters/nobody%2Fhere").status_code == 404
    assert asking.get("/letters/").status_code == 404
    assert asking.post("/letters/nobody", fix="kind", kind="offer").status_code == 404


def test_a_corrected_kind_is_kept_and_told(asking) -> None:
    """What it is now, and what changed with it; once."""
    answer = asking.post(path(NO), fix="kind", kind="status")
    assert (answer.status_code, answer.headers["location"]) == (303, path(NO))
    text = page_of(asking, NO)
    said = told(text)
    assert "is news on a running application (before: a rejection)." in said[0]
    assert any("open (before: a no)" in one for one in said)
    assert "Later letters of the same thread" in said[-1]
    assert "your word" in text
    assert not told(page_of(asking, NO))


@pytest.mark.parametrize(("field", "label"), [("company", "Company"), ("role", "Role")])
def test_a_corrected_name_holds(asking, field, label) -> None:
    """By the owner's word; empty means that the letter names none."""
    asking.post(path(NO), fix=field, **{field: "Larch & Sons"})
    assert re.search(rf'<dt>{label}</dt>\s*<dd>\s*<span class="value">Larch &amp; Sons</span>', page_of(asking, NO))
    asking.post(path(NO), fix=field, **{field: ""})
    assert "not found in the letter" in page_of(asking, NO)


def test_a_person_gets_another_part_and_one_more_is_named(asking) -> None:
    """By the small forms under the people."""
    asking.post(path(INVITED), fix="person", at="1", name="Saskia Wendelboe",
                address="saskia.wendelboe@larkhalyard.example", part="coordinator")  # fmt: skip
    assert re.search(r"<dt>Coordinator</dt>\s*<dd>\s*<span class=\"value\">Saskia Wendelboe", page_of(asking, INVITED))
    asking.post(path(INVITED), fix="person", at="new", name="Ida Brook", address="", part="interviewer")
    assert "Ida Brook" in page_of(asking, INVITED)


def test_somebody_who_has_nothing_to_do_with_it_goes(asking) -> None:
    """By their address."""
    gone = "ruben.achterberg@larkhalyard.example"
    asking.post(path(INVITED), fix="person", at="2", name="Ruben Achterberg", part="interviewer", gone=gone)
    text = page_of(asking, INVITED)
    assert "does not count ruben.achterberg@larkhalyard.example among its people any more" in told(text)[0]
    assert '<span class="value">Ruben Achterberg</span>' not in text


def test_a_letter_is_put_to_another_application_to_none_and_on_its_own(asking) -> None:
    """Each is one form, and the page says where it belongs now."""
    text = page_of(asking, NO)
    other = re.search(r'<option value="(a-[0-9a-f]+)"', text)[1]
    asking.post(path(NO), fix="tie", where="there", application=other)
    text = page_of(asking, NO)
    assert f'It belongs to <a href="/applications/{other}">' in text
    assert "By your word." in text
    asking.post(path(NO), fix="tie", where="none")
    assert "It belongs to no application." in page_of(asking, NO)
    asking.post(path(NO), fix="tie", where="new")
    assert "It belongs to <a" in page_of(asking, NO)


def test_an_application_beyond_the_list_is_reached_by_its_words(asking) -> None:
    """The list holds fifty; words of company and role find the rest."""
    other = re.search(r"It belongs to <a href=\"/applications/(a-[0-9a-f]+)", page_of(asking, QUOTING))[1]
    asking.post(path(INVITED), fix="tie", where="there", words=other[:6])
    assert f'It belongs to <a href="/applications/{other}"' in page_of(asking, INVITED)


def test_what_stands_already_changes_nothing(asking) -> None:
    """And the page says so."""
    before = asking.app.store.decisions()
    asking.post(path(NO), fix="kind", kind="rejection")
    assert told(page_of(asking, NO)) == ["That is how it stands already; nothing was changed."]
    assert asking.app.store.decisions() == before


@pytest.mark.parametrize(
    ("fields", "kept", "error"),
    [
        ({"fix": "role", "role": "x" * 250}, "x" * 250, "on one line of at most 200 characters"),
        ({"fix": "person", "at": "new", "name": "", "address": "ida@lark.example", "part": "unknown"},
         "ida@lark.example", "Write the person&#39;s name."),
        ({"fix": "person", "at": "new", "name": "Ida", "address": "nowhere", "part": "unknown"},
         "nowhere", "This is no mail address."),
        ({"fix": "tie", "where": "there"}, "", "Choose an application from the list."),
        ({"fix": "tie", "where": "there", "words": "zeppelin"}, "zeppelin", "There is no application"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_shown_again_with_what_was_typed(asking, fields, kept, error) -> None:
    """The form stands open, the error at its field, and nothing is kept."""
    answer = asking.post(path(NO), **fields)
    assert answer.status_code == 400
    assert kept in answer.text
    assert re.search(r'<p class="error" id="[a-z-]+-more">[^<]*' + re.escape(error), answer.text)
    assert '<details class="fix screen" open>' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert not asking.app.store.decisions()


@pytest.mark.parametrize(
    "fields",
    [{}, {"fix": "mood"}, {"fix": "kind", "kind": "joy"}, {"fix": "tie", "where": "moon"},
     {"fix": "person", "at": "new", "name": "Ida", "part": "queen"}],
)  # fmt: skip
def test_a_form_of_another_make_changes_nothing(asking, fields) -> None:
    """It is told what is allowed."""
    answer = asking.post(path(NO), **fields)
    assert answer.status_code == 400
    assert "is none of" in answer.text
    assert not asking.app.store.decisions()
