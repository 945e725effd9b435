"""The page of a letter: written, asked for, judged, kept, approved, handed over; never sent."""

from __future__ import annotations

import email
import email.policy
import html
import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from onward.clock import FixedClock
from onward.flow.sourcing import sourced
from onward.model.circle import CircleList, CircleMember
from onward.model.decision import Decision, Verb
from onward.model.note import Note, NoteKind
from onward.outbox.mailto import mailto
from onward.storage.drafts import DraftState
from onward.web.marked import sources, stretches
from tests.web.conftest import BROWSER
from tests.web.record import NOW

DETAIL = "the way the whole team reviews each draft aloud"
TALKED = "the rebrand of the ferry line"
IDA = CircleMember("m-1", "Ida Brandt", "ida@home.example", "sister", (CircleList.HOLDS_ME_UP,))
JON = CircleMember("m-2", "Jon Aster", "", "", (CircleList.HOLDS_ME_UP, CircleList.HEARS_OF_JOBS))


@pytest.fixture
def lark(asking) -> str:
    """The application to Lark & Halyard, on the morning after their letter."""
    asking.app.clock = FixedClock(NOW + timedelta(hours=16))
    return _application(asking, "Senior Brand Planner")


def _application(asking, role: str) -> str:
    found = asking.app.store.load().applications.values()
    return next(one.id for one in found if one.role == role)


def _path(application: str, kind: str) -> str:
    return f"/applications/{application}/draft/{kind}"


def _noted(asking, application: str) -> None:
    """What impressed the owner is in the record."""
    asking.app.store.put_note(Note("n-1", application, "", NOW, NoteKind.IMPRESSED, DETAIL))


def _typed(page: str) -> dict[str, str]:
    """The editor's fields as a browser would send them."""
    form = page.partition('id="editor"')[2].partition("</form>")[0]
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))
    subject = re.search(r'name="subject" value="([^"]*)"', form)[1]
    body = re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", form, re.DOTALL)[1]
    hidden.pop("_form")
    return {name: html.unescape(text) for name, text in {**hidden, "subject": subject, "body": body}.items()}


def _part(page: str, name: str) -> str:
    return page.partition(f'id="{name}"')[2]


# --- the letter ---


def test_a_request_for_feedback_stands_in_the_editor(asking, lark: str) -> None:
    """As the command writes it: to the hiring manager, in her thread, with nothing to change; nothing is kept."""
    page = asking.get(_path(lark, "feedback")).text
    letter = _typed(page)
    assert letter["subject"] == "Re: Senior Brand Planner at Lark & Halyard"
    greeting, first, *_ = letter["body"].split("\n\n")
    assert greeting == "Dear Saskia Wendelboe,"
    assert "thank you" in first.lower()
    assert letter["body"].endswith("mareike.tolland@postfach.example")
    assert "Answers the mail “Senior Brand Planner at Lark &amp; Halyard” of 23 November 2026." in page
    assert "Checked: nothing to change in the 18 points" in page
    assert not asking.app.store.drafts()


def test_tone_language_and_person_are_chosen(asking, lark: str) -> None:
    """Each gives another letter, and the choice stays."""
    page = asking.get(f"{_path(lark, 'feedback')}?tone=formal&language=de&to=ruben.achterberg@larkhalyard.example").text
    letter = _typed(page)
    assert "Ruben Achterberg" in letter["body"]
    assert "Mit freundlichen Grüßen" in letter["body"]
    assert '<textarea id="body" name="body" rows="20" maxlength="20000" lang="de"' in page
    assert '<option value="formal" selected>' in page
    assert '<option value="de" selected>' in page
    assert '<option value="ruben.achterberg@larkhalyard.example" selected>' in page
    assert (letter["tone"], letter["language"]) == ("formal", "de")


def test_words_for_one_letter_are_used_and_not_kept(asking, lark: str) -> None:
    """The owner's own question, and the detail of a note; neither stands in an address."""
    asked = "Which of my pages left you unsure"
    page = asking.post(_path(lark, "feedback"), do="write", question=asked).text
    assert f"{asked}?" in _typed(page)["body"]
    page = asking.post(_path(lark, "thanks"), do="write", impressed=DETAIL, talked_about=TALKED).text
    assert DETAIL in _typed(page)["body"]
    assert TALKED in _typed(page)["body"]
    assert not asking.app.store.notes()


def test_every_point_of_the_rubric_is_shown_with_its_words(asking, lark: str) -> None:
    """Eighteen for feedback; a span leads to its place in the preview."""
    page = asking.get(_path(lark, "feedback")).text
    assert re.findall(r'id="point-(F\d+)"', page) == [f"F{n}" for n in range(1, 19)]
    for code in re.findall(r'href="#at-(F\d+)"', page):
        assert f'id="at-{code}"' in page
        assert f"on-{code}" in page
    assert "Can it be answered in two minutes?" in page


def test_facts_lead_to_the_mail_that_they_come_from(asking, lark: str) -> None:
    """Name, role, firm and day in the preview, each with its source below."""
    page = asking.get(_path(lark, "feedback")).text
    marked = dict(re.findall(r'<a class="fact" href="#source-(\d+)">([^<]*)</a>', page))
    assert {"Saskia Wendelboe", "Senior Brand Planner", "Lark &amp; Halyard", "17 November"} <= set(marked.values())
    source = _part(page, f"source-{next(n for n, words in marked.items() if words == '17 November')}")
    assert "day of an interview" in source.partition("</li>")[0]
    assert re.search(r'href="/letters/\S+#s\d+">mail “Invitation: second', source.partition("</li>")[0])


def test_in_german_the_english_reasons_say_that_they_are(asking, lark: str) -> None:
    """For a voice that reads the page aloud."""
    page = asking.get(_path(lark, "feedback"), headers={"accept-language": "de"}).text
    assert "Bitte um Rückmeldung" in page
    assert '<span lang="en">The letter accepts the decision.</span>' in page


# --- what is missing ---


def test_the_missing_detail_is_asked_for_in_a_form(asking, lark: str) -> None:
    """Instead of a letter; and kept as a note, so that it is not asked again."""
    page = asking.get(_path(lark, "thanks")).text
    assert 'id="editor"' not in page
    assert "it finishes “I was impressed by …”" in page
    answer = asking.post(_path(lark, "thanks"), do="tell", impressed=DETAIL, talked_about=TALKED, tone="warm")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{_path(lark, 'thanks')}?tone=warm")
    told = {(note.kind, note.text) for note in asking.app.store.notes()}
    assert told == {(NoteKind.IMPRESSED, DETAIL), (NoteKind.INTERVIEW, TALKED)}
    page = asking.get(answer.headers["location"]).text
    assert DETAIL in _typed(page)["body"]
    assert TALKED in _typed(page)["body"]
    assert "Checked: nothing to change" in page
    assert "your own words" in page


def test_an_answer_that_does_not_fit_is_asked_for_again(asking, lark: str) -> None:
    """With what was typed and the reason at the field; nothing is kept."""
    answer = asking.post(_path(lark, "thanks"), do="tell", impressed="They <b>were</b> nice. I liked it there.")
    assert answer.status_code == 400
    assert "They &lt;b&gt;were&lt;/b&gt; nice. I liked it there.</textarea>" in answer.text
    assert '<p class="error" id="impressed-more">This does not finish the sentence' in answer.text
    assert not asking.app.store.notes()


def test_name_and_address_of_the_owner_are_asked_for_and_kept(asking, lark: str) -> None:
    """An answer that cannot be one is told at its field."""
    store = asking.app.store
    store.put_owner(replace(store.owner(), name="", addresses=(), phone=""))
    page = asking.get(_path(lark, "feedback")).text
    assert 'name="owner_name"' in page
    assert 'name="owner_contact"' in page
    answer = asking.post(_path(lark, "feedback"), do="tell", owner_name="Mareike Tolland", owner_contact="mara@")
    assert answer.status_code == 400
    assert '<p class="error" id="owner_contact-more">Write a mail address' in answer.text
    assert 'name="owner_name"' not in answer.text
    assert asking.post(_path(lark, "feedback"), do="tell", owner_contact="+49 40 5550123").status_code == 303
    assert (store.owner().name, store.owner().phone) == ("Mareike Tolland", "+49 40 5550123")


def test_what_cannot_be_told_here_leads_to_the_application(asking, lark: str) -> None:
    """A thank-you note without a recorded interview, wanted anyway."""
    other = _application(asking, "Senior Account Planner")
    page = asking.get(f"{_path(other, 'thanks')}?anyway=yes").text
    assert "No interview is recorded" in page
    assert f'href="/applications/{other}"' in page


# --- when no letter is due ---


def test_where_the_plan_leaves_it_the_reason_stands_there(asking, lark: str) -> None:
    """A full answer, hidden in quiet mode; the owner can still write."""
    step = f"s-{lark}-thanks"
    asking.app.store.decide(Decision("d-1", NOW, Verb.ANSWER, step, {"answer": "not_for_me"}))
    _noted(asking, lark)
    page = asking.get(_path(lark, "thanks")).text
    assert "No letter is a full answer." in page
    assert '<div class="private">' in page
    assert 'id="editor"' not in page
    assert f'href="{_path(lark, "thanks")}?anyway=yes"' in page
    letter = _typed(asking.get(f"{_path(lark, 'thanks')}?anyway=yes&to=saskia.wendelboe@larkhalyard.example").text)
    assert DETAIL in letter["body"]
    assert letter["anyway"] == "yes"


@pytest.mark.parametrize("path", ["/applications/a-0000/draft/thanks", "/drafts/l-0000.eml"])
def test_what_is_not_there_is_told(path: str, asking) -> None:
    """With a page of its own."""
    assert asking.get(path).status_code == 404


def test_strange_kinds_tones_and_people_are_told(asking, lark: str) -> None:
    """Nothing of them gets into a letter."""
    assert asking.get(_path(lark, "poem")).status_code == 404
    assert asking.get(f"{_path(lark, 'feedback')}?tone=angry").status_code == 400
    assert asking.get(f"{_path(lark, 'feedback')}?to=Nobody").status_code == 404
    assert asking.get(f"{_path(lark, 'feedback')}?draft=l-0000").status_code == 404
    assert asking.post(_path(lark, "feedback"), do="send").status_code == 400


# --- a friend ---


def test_without_anybody_on_the_lists_the_way_there_is_shown(asking, lark: str) -> None:
    """No form that nobody could fill in."""
    page = asking.get(_path(lark, "friend")).text
    assert "Nobody is on your lists yet" in page
    assert 'href="/settings#circle"' in page
    assert 'value="tell"' not in page


def test_a_friend_and_what_is_asked_of_them_are_chosen(asking, lark: str) -> None:
    """Whoever stands in both lists has to be asked for one of the two."""
    for member in (IDA, JON):
        asking.app.store.put_member(member)
    page = asking.get(_path(lark, "friend")).text
    assert '<option value="ida@home.example">Ida Brandt (sister)</option>' in page
    page = asking.post(_path(lark, "friend"), do="tell", member="Jon Aster").text
    assert '<input type="hidden" name="to" value="Jon Aster">' in page
    assert 'name="ask" value="hears_of_jobs"' in page
    answer = asking.post(_path(lark, "friend"), do="tell", member="Jon Aster", ask="hears_of_jobs")
    assert answer.headers["location"] == f"{_path(lark, 'friend')}?to=Jon+Aster&ask=hears_of_jobs"
    page = asking.get(answer.headers["location"]).text
    assert _typed(page)["body"].startswith("Hi Jon,")
    assert "(no mail address is known)" in page
    assert "mailto:" not in page


# --- in the owner's hands ---


def test_what_was_typed_is_checked_and_kept_in_the_page(asking, lark: str) -> None:
    """Without a script: the same page again, escaped, with the place marked; nothing is kept."""
    letter = _typed(asking.get(_path(lark, "feedback")).text)
    letter["body"] = letter["body"].replace("Kind regards", "Please reconsider </textarea><b>it</b>.\n\nKind regards")
    answer = asking.post(_path(lark, "feedback"), do="check", **letter)
    assert answer.status_code == 200
    assert _typed(answer.text) == letter
    assert "points to look at." in answer.text  # a placeholder, too
    assert 'id="point-F6" class="point fail"' in answer.text
    assert '<span class="on-F6 fail">reconsider</span>' in answer.text
    assert "<b>it</b>" not in answer.text
    assert not asking.app.store.drafts()


def test_the_script_gets_only_the_parts_that_change(asking, lark: str) -> None:
    """Each under the id by which it is put in its place."""
    letter = _typed(asking.get(_path(lark, "feedback")).text)
    part = asking.post(_path(lark, "feedback"), do="check", part="yes", **letter).text
    assert re.findall(r'^<div id="(\w+)"', part, re.MULTILINE) == [
        *("summary", "state", "points", "preview", "facts", "out")
    ]
    assert "<html" not in part


def test_a_letter_is_kept_and_kept_again(asking, lark: str) -> None:
    """The second time in place of the first; it is found again below."""
    letter = _typed(asking.get(_path(lark, "feedback")).text)
    answer = asking.post(_path(lark, "feedback"), do="save", **letter)
    assert answer.status_code == 303
    page = asking.get(answer.headers["location"]).text
    assert "The letter is kept. Nothing was sent." in page
    (kept,) = asking.app.store.drafts()
    assert kept.draft.body == letter["body"] + "\n"
    assert kept.draft.in_reply_to
    assert f'href="{_path(lark, "feedback")}?draft={kept.draft.id}"' in page
    again = {**_typed(page), "subject": "Feedback"}
    assert again["draft"] == kept.draft.id
    assert "changed since it was kept" in asking.post(_path(lark, "feedback"), do="check", **again).text
    asking.post(_path(lark, "feedback"), do="save", **again)
    assert [one.draft.subject for one in asking.app.store.drafts()] == ["Feedback"]


def test_approval_holds_for_one_text(asking, lark: str) -> None:
    """Keeping the same text leaves it, a changed one ends it."""
    letter = _typed(asking.get(_path(lark, "feedback")).text)
    answer = asking.post(_path(lark, "feedback"), do="approve", **letter)
    page = asking.get(answer.headers["location"]).text
    letter = _typed(page)
    assert "approved</span>" in page
    asking.post(_path(lark, "feedback"), do="save", **letter)
    assert [one.state for one in asking.app.store.drafts()] == [DraftState.APPROVED]
    asking.post(_path(lark, "feedback"), do="save", **{**letter, "body": letter["body"] + "\nP.S."})
    assert [one.state for one in asking.app.store.drafts()] == [DraftState.WRITTEN]


def test_a_letter_without_text_is_not_kept(asking, lark: str) -> None:
    """The error stands at the field."""
    answer = asking.post(_path(lark, "feedback"), do="save", subject="Hello", body="  ")
    assert answer.status_code == 400
    assert 'aria-describedby="body-more"' in answer.text
    assert not asking.app.store.drafts()


def test_a_text_is_judged_although_the_letter_lacks_something(asking, lark: str) -> None:
    """The note that it rested on is gone meanwhile; what was typed is not lost, and can be kept."""
    typed = {"subject": "Thanks", "body": "Dear Saskia Wendelboe,\n\nthank you.\n\nMareike Tolland"}
    answer = asking.post(_path(lark, "thanks"), do="check", **typed)
    assert answer.status_code == 200
    assert _typed(answer.text)["body"] == typed["body"]
    asking.post(_path(lark, "thanks"), do="save", **typed)
    assert [one.draft.id[:2] for one in asking.app.store.drafts()] == ["l-"]


def test_a_letter_of_another_application_is_not_typed_over(asking, lark: str) -> None:
    """A strange id in the form changes nothing."""
    asking.post(_path(lark, "feedback"), do="save", subject="Hello", body="Text")
    (kept,) = asking.app.store.drafts()
    other = _path(_application(asking, "Planning Director"), "feedback")
    assert asking.post(other, do="save", draft=kept.draft.id, subject="x", body="y").status_code == 404
    assert asking.app.store.drafts() == (kept,)


# --- out of the program ---


def test_a_kept_letter_is_downloaded_as_an_unsent_mail(asking, lark: str) -> None:
    """With recipient, subject and thread."""
    page = asking.get(_path(lark, "feedback")).text
    assert ".eml" not in re.sub(r"\(\.eml\)", "", page)
    asking.post(_path(lark, "feedback"), do="save", **_typed(page))
    (kept,) = asking.app.store.drafts()
    assert f'href="/drafts/{kept.draft.id}.eml"' in asking.get(f"{_path(lark, 'feedback')}?draft={kept.draft.id}").text
    answer = asking.get(f"/drafts/{kept.draft.id}.eml")
    mail = email.message_from_bytes(answer.content, policy=email.policy.default)
    assert answer.headers["content-type"] == "message/rfc822"
    assert "attachment" in answer.headers["content-disposition"]
    assert mail["To"] == "Saskia Wendelboe <saskia.wendelboe@larkhalyard.example>"
    assert (mail["X-Unsent"], bool(mail["In-Reply-To"])) == ("1", True)


def test_a_link_opens_the_mail_program_with_the_letter(asking, lark: str) -> None:
    """Recipient, subject and text; a text that is too long is left out whole, and that is told."""
    page = asking.get(_path(lark, "feedback")).text
    link = urlsplit(html.unescape(re.search(r'href="(mailto:[^"]*)"', page)[1]))
    fields = parse_qs(link.query)
    assert unquote(link.path) == "saskia.wendelboe@larkhalyard.example"
    assert fields["subject"] == ["Re: Senior Brand Planner at Lark & Halyard"]
    assert fields["body"][0].replace("\r\n", "\n") == _typed(page)["body"]
    long = {**_typed(page), "body": "ä" * 700}
    page = asking.post(_path(lark, "feedback"), do="check", **long).text
    assert "body=" not in re.search(r'href="(mailto:[^"]*)"', page)[1]
    assert "too long to be handed over" in page


def test_a_subject_cannot_add_fields_to_the_link(asking, lark: str) -> None:
    """What stands in a mail's subject stays in the subject."""
    asking.post(_path(lark, "feedback"), do="save", subject="Hello", body="Text")
    draft = asking.app.store.drafts()[0].draft
    link, whole = mailto(replace(draft, subject="Re: x&bcc=eve@evil.example\r\nBcc: eve@evil.example"))
    assert whole
    assert set(parse_qs(urlsplit(link).query)) == {"subject", "body"}


def test_quiet_mode_hides_what_speaks_of_the_rejection(asking, lark: str) -> None:
    """The days since the letter, and the sources in it."""
    _noted(asking, lark)
    page = asking.get(_path(lark, "thanks")).text
    assert 'id="point-T4" class="point pass private"' in page
    for item in re.findall(r"<li id=\"source-\d+\"[^>]*>.*?</li>", page, re.DOTALL):
        assert ('class="private"' in item) == ("day of their letter" in item)


# --- the marks ---


def test_stretches_are_the_whole_letter(asking, lark: str) -> None:
    """Whatever lies over what: nothing is lost and nothing doubled."""
    from onward.drafts.rubric import check
    from onward.flow.situation import situation

    asking.post(_path(lark, "feedback"), do="save", **_typed(asking.get(_path(lark, "feedback")).text))
    draft = asking.app.store.drafts()[0].draft
    record = situation(asking.app.store, asking.app.now, "tied")
    checks, found = check(draft, record, asking.app.now), sourced(draft, record, asking.app.now)
    cut = stretches(draft.body, checks, found)
    assert "".join(one.text for one in cut) == draft.body
    assert {one.source for one in cut} == set(range(len(sources(found)) + 1))
    assert all(draft.body[one.start : one.end] == one.words for one in found)
    assert stretches("", (), ()) == []


# --- in a browser ---


@pytest.fixture
def browser_page(address: str):
    """A real browser on the pages; skipped where there is none."""
    api = pytest.importorskip("playwright.sync_api")
    with api.sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        except api.Error:
            pytest.skip("no browser is installed here")
        page = browser.new_page(locale="en-GB")
        page.goto(address)
        yield page
        browser.close()


def test_the_checks_follow_the_typing(browser_page, folder) -> None:
    """After a pause; the editor keeps its text, and open parts stay open."""
    application = _of_folder(folder)
    browser_page.goto(f"{browser_page.url.rstrip('/')}{_path(application, 'feedback')}")
    browser_page.evaluate("document.getElementById('passed').open = true")
    text = browser_page.locator("#body").input_value()
    browser_page.locator("#body").fill(text.replace("Kind regards", "Please reconsider.\n\nKind regards"))
    browser_page.locator("#preview .fail", has_text="reconsider").wait_for()
    assert "2 points to look at" in browser_page.locator("#summary").inner_text()
    assert browser_page.evaluate("document.getElementById('passed').open")
    assert "Please reconsider." in browser_page.locator("#body").input_value()


def _of_folder(folder) -> str:
    from onward.storage.store import open_store

    with open_store(folder) as store:
        found = store.load().applications.values()
    return next(one.id for one in found if one.role == "Senior Brand Planner")
