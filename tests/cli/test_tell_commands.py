"""The commands by which the owner tells something: kept, shown, and still there after a rebuild."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from onward.flow.settle import rebuild
from onward.model.decision import Verb
from onward.storage.store import open_store
from tests.cli.letters import ALERT, CLERK, DOUBT, INVITATION, NO, RECEIPT, TILES, WHICH

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SAME = "nothing was changed."


def rebuilt(folder: Path) -> dict[str, object]:
    """The record, told by names, after the derived part was built anew from mail and decisions."""
    with open_store(folder) as store:
        rebuild(store)
        record = store.load()
    names = {}
    for one in record.applications.values():
        organization = record.organizations.get(one.organization_id)
        names[one.id] = f"{organization.name if organization else ''}, {one.role}"
    return {
        "names": sorted(names.values()),
        "ties": {known: names[tie.application_id] for known, tie in record.ties.items()},
        "events": {names[known]: [event.kind.value for event in events] for known, events in record.events.items()},
        "people": {contact.name: contact.part.value for contact in record.contacts.values()},
        "questions": len(record.questions),
        "record": record,
    }


def application_id(onward: Callable[..., tuple[int, str, str]], words: str) -> str:
    """The id of the application that words name."""
    return json.loads(onward("show", words, "--json")[1])["application"]["id"]


# --- add ---


def test_an_application_is_added_with_its_day_and_found_by_its_name(onward, searched):
    """And stands after a rebuild."""
    code, out, _ = onward(
        "add",
        "application",
        "--company",
        "Tern & Sons",
        "--role",
        "Clerk",
        "--on",
        "2026-11-02",
        "--channel",
        "referral",
    )
    assert code == 0
    assert "On record: Tern & Sons, Clerk (a-" in out
    assert "applied on 2 November 2026." in out
    assert "Tern & Sons, Clerk" in rebuilt(searched)["names"]
    assert "You came to apply by: a referral" in onward("show", "tern clerk")[1]


def test_a_second_application_of_the_same_name_is_kept_and_told(onward):
    """Nothing is refused that may be true; how to make one of two is said."""
    for _ in range(2):
        out = onward("add", "application", "--company", "Tern", "--role", "Clerk")[1]
    assert "There is another one with that name" in out
    assert "--merge-into a-" in out


def test_an_interview_is_added_with_who_met_you(onward, searched):
    """At its time; the person becomes somebody who met the owner."""
    code, out, _ = onward("add", "interview", "ostrel", "clerk", "--on", "2026-11-19 14:00", "--with", "Ann Ostrel")
    assert code == 0
    assert "interview on 19 November 2026, 14:00 is on record." in out
    assert "stage interview (before: applied)" in out
    assert "Ann Ostrel, interviewer; met you on 19 November 2026" in onward("people", "--met")[1]
    assert "interview" in rebuilt(searched)["events"]["Ostrel Tiles, Stock Clerk"]


def test_somebody_whom_the_record_knows_keeps_address_and_part(onward, searched):
    """A first name is enough, and does not make a hiring manager less."""
    onward("add", "interview", "fennick", "--on", "2026-11-10 09:00", "--with", "ida")
    assert rebuilt(searched)["people"]["Ida Brook"] == "hiring_manager"
    met = json.loads(onward("people", "--met", "--json")[1])
    assert [(one["contact"]["address"], one["met"]) for one in met] == [("ida.brook@fennick.example", 2)]


def test_an_interview_that_a_letter_told_of_is_not_counted_twice(onward, searched):
    """The owner's word goes to the same one."""
    onward("add", "interview", "fennick", "--on", "2026-11-03", "--with", "Ben Fenn")
    assert rebuilt(searched)["events"]["Fennick Maps, Cartographer"].count("interview") == 1
    assert {one["contact"]["name"] for one in json.loads(onward("people", "--met", "--json")[1])} >= {"Ben Fenn"}


def test_an_event_ends_an_application(onward, searched):
    """Today, unless another day is said."""
    code, out, _ = onward("add", "event", "office coordinator", "withdrawn")
    assert code == 0
    assert "you withdrew on 23 November 2026 is on record." in out
    assert "withdrawn by you (before: open)" in out
    assert rebuilt(searched)["events"]["Ostrel Tiles, Office Coordinator"][-1] == "withdrawn"


def test_the_same_event_twice_says_so(onward):
    """And keeps nothing."""
    onward("add", "event", "office coordinator", "withdrawn", "--on", "2026-11-20")
    code, out, _ = onward("add", "event", "office coordinator", "withdrawn", "--on", "2026-11-20")
    assert (code, out.endswith(SAME)) == (0, True)


# --- note ---


def test_a_note_is_kept_listed_and_removed(onward):
    """With its kind, in the owner's words."""
    assert (
        "Kept with Fennick Maps, Cartographer as n-"
        in onward("note", "fennick", "A calm room.", "--kind", "impressed")[1]
    )
    assert "what impressed you" in onward("note", "list", "fennick")[1]
    (note,) = json.loads(onward("note", "list", "--json")[1])
    assert (note["text"], note["kind"], note["anchor"]) == ("A calm room.", "impressed", RECEIPT)
    assert onward("note", "remove", note["id"])[0] == 0
    assert json.loads(onward("note", "list", "--json")[1]) == []


def test_a_note_may_be_typed(onward):
    """Several lines, up to the end of standard input."""
    onward("note", "fennick", "-", typed="First line.\nSecond line, für dich.\n".encode())
    assert json.loads(onward("note", "list", "--json")[1])[0]["text"] == "First line.\nSecond line, für dich."


@pytest.mark.parametrize(("text", "typed"), [("-", b"A calm \xff room."), ("A calm \udcff room.", b"")])
def test_a_note_that_is_no_utf8_is_kept_with_a_mark(onward, text, typed):
    """Typed or given on the line; the rest of the words is not lost."""
    code, out, _ = onward("note", "fennick", text, "--json", typed=typed)
    assert code == 0
    assert json.loads(out)["text"].startswith("A calm ")


# --- answer ---


def test_an_answer_to_a_step_is_kept_and_not_asked_again(onward):
    """The plan shows it."""
    code, out, _ = onward("answer", "fennick", "thanks", "done")
    assert (code, out) == (0, "Fennick Maps, Cartographer, A thank-you note: done. It is not asked again.")
    steps = {step["counsel"]: step for step in json.loads(onward("plan", "fennick", "--json")[1])["steps"]}
    assert steps["thanks"]["answer"] == "done"
    assert onward("answer", "fennick", "thanks", "done")[1].endswith(SAME)


@pytest.mark.parametrize("words", [["fennick", "fit"], ["fennick", "carto", "fit"]])
def test_later_says_when_the_step_comes_back(onward, words):
    """On the day that the owner names."""
    out = onward("answer", *words, "later", "--until", "2026-12-01")[1]
    assert out.endswith("later. It comes back on 1 December 2026.")


def test_a_step_is_answered_by_its_id(onward):
    """As `onward plan --json` shows it."""
    step = f"s-{application_id(onward, 'fennick')}-network"
    assert onward("answer", step, "not-for-me")[1].endswith("not for you. It is not asked again.")


@pytest.mark.parametrize("value", ["rejection", "Rejection", "2"])
def test_a_question_on_the_kind_of_a_letter_is_answered(onward, searched, value):
    """By word or by number; the letter takes its place in the record."""
    code, out, _ = onward("answer", "2", value)
    assert code == 0
    assert "“About your application to Quillon Press” is a rejection (before: news on a running application)." in out
    assert "Settled: What is the mail" in out
    after = rebuilt(searched)
    assert after["ties"][DOUBT].startswith("Quillon Press")
    assert after["questions"] == 1


@pytest.mark.parametrize(
    ("value", "name"), [("stock clerk", "Ostrel Tiles, Stock Clerk"), ("new", "Ostrel Tiles, "), ("none", None)]
)
def test_a_question_on_the_place_of_a_letter_is_answered(onward, searched, value, name):
    """By words of an application, new or none."""
    code, _, _ = onward("answer", "1", value)
    assert code == 0
    after = rebuilt(searched)
    assert after["ties"].get(WHICH) == name
    assert after["questions"] == 1


def test_a_question_may_rest(onward, searched):
    """And is not asked again by a rebuild."""
    question = json.loads(onward("questions", "--json")[1])[0]["id"]
    assert onward("answer", question, "dismiss")[1].startswith("The question rests and is not asked again.")
    assert rebuilt(searched)["questions"] == 1


# --- correct ---


def test_the_kind_of_a_letter_is_corrected_and_stays(onward, searched):
    """It says what it changed; the second time it says that nothing did."""
    code, out, _ = onward("correct", NO, "--kind", "status")
    assert code == 0
    assert "“Cartographer at Fennick Maps” is news on a running application (before: a rejection)." in out
    assert "Fennick Maps, Cartographer: open (before: a no)" in out
    assert "rejected" not in rebuilt(searched)["events"]["Fennick Maps, Cartographer"]
    assert onward("correct", NO, "--kind", "status")[1].endswith(SAME)


def test_an_advertisement_may_be_corrected_into_the_record(onward, searched):
    """A letter that was not about the search is, when the owner says so."""
    onward("correct", ALERT, "--kind", "outreach", "--tie", "fennick")
    assert rebuilt(searched)["ties"][ALERT] == "Fennick Maps, Cartographer"


def test_many_letters_are_corrected_at_once(onward, searched):
    """One word for all of them."""
    out = onward("correct", TILES, CLERK, "--company", "Ostrel Ceramics")[1]
    assert out.count("is from Ostrel Ceramics (before: Ostrel Tiles)") == 2
    assert {"Ostrel Ceramics, Stock Clerk", "Ostrel Ceramics, Office Coordinator"} <= set(rebuilt(searched)["names"])


def test_a_person_is_corrected_and_taken_out(onward, searched):
    """Name, address and part; or an address that is nobody's in this matter."""
    onward("correct", INVITATION, NO, "--person", "Ida Brook <ida.brook@fennick.example> = recruiter")
    assert rebuilt(searched)["people"]["Ida Brook"] == "recruiter"
    onward("correct", INVITATION, NO, "--not-person", "ida.brook@fennick.example")
    assert "Ida Brook" not in rebuilt(searched)["people"]


def test_a_letter_is_tied_untied_and_split(onward, searched):
    """Each tie stays after a rebuild."""
    assert "belongs to Ostrel Tiles, Stock Clerk." in onward("correct", WHICH, "--tie", "stock clerk")[1]
    assert rebuilt(searched)["ties"][WHICH] == "Ostrel Tiles, Stock Clerk"
    assert "belongs to no application." in onward("correct", WHICH, "--untie")[1]
    assert WHICH not in rebuilt(searched)["ties"]
    onward("correct", NO, "--split")
    after = rebuilt(searched)
    assert after["names"].count("Fennick Maps, Cartographer") == 2
    assert after["record"].ties[NO].application_id != after["record"].ties[RECEIPT].application_id


def test_an_application_is_given_other_names(onward, searched):
    """Company, role, requisition, channel; the letters stay with it."""
    known = application_id(onward, "fennick")
    out = onward("correct", known, "--company", "Fennick Atlas", "--requisition", "FM 7", "--channel", "referral")[1]
    assert f"{known}: Fennick Atlas, Cartographer (before: Fennick Maps, Cartographer)" in out
    assert "the way in is referrals (before: not on record)" in out
    after = rebuilt(searched)
    assert after["ties"][NO] == "Fennick Atlas, Cartographer"
    assert after["record"].applications[known].requisition == "FM 7"
    assert onward("correct", known, "--company", "Fennick Atlas")[1].endswith(SAME)


def test_two_applications_become_one(onward, searched):
    """And their letters stand together."""
    out = onward("correct", "stock clerk", "--merge-into", "office coordinator")[1]
    assert "No longer on record by itself: Ostrel Tiles, Stock Clerk" in out
    after = rebuilt(searched)
    assert after["ties"][CLERK] == after["ties"][TILES]


def test_the_later_of_two_words_in_one_moment_holds(onward, searched):
    """The clock stands still here, and still the order is kept."""
    for kind in ("offer", "status", "feedback", "rejection", "request"):
        onward("correct", NO, "--kind", kind)
    assert rebuilt(searched)["events"]["Fennick Maps, Cartographer"][-1] == "request"


def test_a_decision_on_an_application_carries_a_letter_as_anchor(onward, searched):
    """So that it finds its application when a re-read gives that another id."""
    onward("correct", "fennick", "--role", "Chart Maker")
    onward("add", "event", "fennick", "feedback")
    with open_store(searched) as store:
        kept = {decision.verb: decision.value["anchor"] for decision in store.decisions()}
    assert kept == {Verb.RENAME: RECEIPT, Verb.ADD_EVENT: RECEIPT}


def test_a_correction_is_used_for_later_letters_of_the_same_sender(onward, tmp_path):
    """The new letter names no company; its sender was put right before."""
    onward("correct", NO, "--company", "Fennick Atlas")
    later = tmp_path / "later.eml"
    later.write_text(
        "From: Ida Brook <ida.brook@fennick.example>\nTo: robin@vale.example\nSubject: One thing more\n"
        "Date: Mon, 23 Nov 2026 09:00:00 +0000\nMessage-ID: <fen-4@fennick.example>\n\n"
        "Dear Robin,\n\nyour application stays on my desk, and I shall write again in December.\n\nIda Brook\n"
    )
    assert onward("import", str(later))[0] == 0
    company = json.loads(onward("show", "fen-4@", "--json")[1])["reading"]["company"]
    assert (company["value"], company["evidence"]["place"]) == ("Fennick Atlas", "owner")


def test_a_correction_stands_after_everything_is_read_again(onward):
    """No later reading overrules the owner."""
    onward("correct", NO, "--kind", "status")
    onward("correct", "stock clerk", "--role", "Keeper of Stock")
    assert onward("reread", "--yes")[0] == 0
    assert json.loads(onward("show", NO, "--json")[1])["reading"]["kind"] == "status"
    assert onward("show", "keeper of stock")[0] == 0


# --- circle and owner ---


def test_the_circle_is_kept_in_two_lists(onward):
    """Somebody may be in both; more may be noted later."""
    assert onward("circle", "add", "Jona", "--relation", "brother", "--holds-me-up")[0] == 0
    onward("circle", "add", "jona", "--hears-of-jobs", "--knows", "Fennick Maps")
    (member,) = json.loads(onward("circle", "--json")[1])
    assert member["name"] == "Jona"
    assert member["lists"] == ["holds_me_up", "hears_of_jobs"]
    assert member["organizations"] == ["Fennick Maps"]
    assert onward("circle", "add", "Jona", "--holds-me-up")[1].endswith(SAME)
    assert onward("circle")[1].count("Jona, brother") == 2
    assert onward("circle", "remove", "JONA")[1] == "Jona is no longer in your circle."


def test_the_owner_is_shown_and_changed(onward):
    """Every setting with its meaning; a change says what was before."""
    assert "name Robin Vale Your full name" in onward("owner")[1]
    assert onward("owner", "--country", "gb")[1] == "country: GB (before: not told)"
    assert onward("owner", "--country", "GB")[1].endswith(SAME)
    assert json.loads(onward("owner", "--json")[1])["country"] == "GB"


# --- what holds for all ---


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (["add", "application", "--role", "Diver", "--json"], {"decisions", "changes"}),
        (["add", "event", "fennick", "feedback", "--json"], {"decisions", "changes"}),
        (["answer", "fennick", "fit", "later", "--json"], {"decisions", "changes"}),
        (["answer", "2", "offer", "--json"], {"decisions", "changes"}),
        (["correct", NO, "--kind", "status", "--json"], {"decisions", "changes"}),
        (["correct", NO, "--kind", "rejection", "--json"], {"decisions", "changes"}),
        (["note", "fennick", "x", "--json"], {"id", "application_id", "anchor", "written_at", "kind", "text"}),
        (
            ["circle", "add", "Al", "--holds-me-up", "--json"],
            {"id", "name", "address", "relation", "lists", "organizations"},
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_json_has_stable_keys(onward, words, keys):
    """Decisions as kept, changes as they follow."""
    code, out, _ = onward(*words)
    assert code == 0
    assert set(json.loads(out)) == keys


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["add"], 2, "Write one of: onward add application"),
        (["add", "boat"], 2, "Write one of: onward add application"),
        (["add", "application"], 2, "Name the company, the role or both"),
        (["add", "application", "--company", " "], 2, "Nothing is written for --company."),
        (["add", "application", "--company", "x" * 300], 2, "on one line of at most 200 characters"),
        (
            ["add", "application", "--role", "x", "--on", "02.11.2026"],
            2,
            "'02.11.2026' is no date. Write it like 2026-11-17",
        ),
        (["add", "application", "--role", "x", "--on", "2026-02-30"], 2, "'2026-02-30' is no day of the calendar"),
        (["add", "application", "--role", "x", "--on", "0026-02-03"], 2, "is no day of the calendar"),
        (["add", "application", "--role", "x", "--on", "2027-01-01"], 2, "2027-01-01 lies ahead"),
        (["add", "application", "--role", "x", "--on", "tomorrow"], 2, "2026-11-24 lies ahead"),
        (["add", "application", "--role", "x", "--channel", "pigeon"], 2, "'pigeon' is no way in. Write one of: board"),
        (["add", "application", "--role", "x", "--title", "y"], 2, "--title does not go with application"),
        (["add", "interview", "fennick"], 2, "Say when: --on 2026-11-17"),
        (["add", "interview", "fennick", "--on", "2026-11-17 25:00"], 2, "has no time of day"),
        (["add", "interview", "fennick", "--on", "2026-11-17", "--with", "<>"], 2, "names nobody"),
        (["add", "interview", "nobody", "--on", "2026-11-17"], 3, "There is no application 'nobody'"),
        (["add", "event", "fennick"], 2, "Say what happened"),
        (["add", "event", "fennick", "dancing"], 2, "'dancing' is no kind of event. Write one of: applied"),
        (["note", "fennick"], 2, "Write onward note APPLICATION TEXT"),
        (["note", "fennick", "  "], 2, "The note is empty; nothing was kept."),
        (["note", "fennick", "x", "--kind", "song"], 2, "'song' is no kind of note. Write one of: interview"),
        (["note", "fennick", "we", "talked"], 3, 'Put the text in quotation marks: onward note APPLICATION "TEXT".'),
        (["note", "remove", "n-zz"], 3, "There is no single note 'n-zz'"),
        (["answer", "fennick"], 2, "Write onward answer APPLICATION COUNSEL"),
        (["answer", "fennick", "thanks", "maybe"], 2, "Write onward answer APPLICATION COUNSEL"),
        (["answer", "fennick", "dance", "done"], 3, "names no step. Write the application and one of: perspective"),
        (["answer", "stock clerk", "thanks", "done"], 2, "has no plan, because no rejection stands there"),
        (["answer", "fennick", "thanks", "done", "--until", "2026-12-01"], 2, "--until goes with later only"),
        (["answer", "fennick", "thanks", "later", "--until", "yesterday"], 2, "2026-11-22 has passed"),
        (["answer", "²", "rejection"], 2, "Write onward answer APPLICATION COUNSEL"),
        (["add", "interview", "fennick", "--on", "9999-12-31 23:59"], 2, "is no day of the calendar"),
        (["add", "application", "--role", "red \x1b[31m"], 2, "Write --role on one line"),
        (["answer", "9", "rejection"], 3, "There is no open question 9"),
        (["answer", "2", "poem"], 2, "'poem' is no kind of letter. Write one of: rejection"),
        (["answer", "2", "99"], 2, "There is no suggestion 99; they go from 1 to 12"),
        (["answer", "2", ""], 2, "Nothing is written for the answer."),
        (["answer", "1", "zeppelin"], 3, "There is no application 'zeppelin'"),
        (["correct", NO], 2, "Say what is right: --kind"),
        (["correct", NO, "--kind", "poem"], 2, "'poem' is no kind of letter"),
        (["correct", NO, "--tie", "zeppelin"], 3, "There is no application 'zeppelin'"),
        (["correct", NO, "--tie", "fennick", "--untie"], 2, "Say one of --tie, --untie and --split"),
        (["correct", NO, "--person", "Ida = queen"], 2, "'queen' is no part. Write one of: recruiter"),
        (["correct", NO, "--not-person", "Ida"], 2, "'Ida' is no mail address"),
        (["correct", "zz-9", "--kind", "offer"], 3, "There is no message whose id begins with zz-9"),
        (["correct", "fennick", "--kind", "offer"], 2, "--kind is said of letters, and 'fennick' is an application"),
        (["correct", NO, "--channel", "board"], 2, "--channel is said of an application"),
        (["correct", "fennick", "--merge-into", "fennick"], 2, "Name two applications"),
        (["correct", "fennick", "--role", ""], 2, "Nothing is written for --role."),
        (["circle", "add"], 2, "Write onward circle, onward circle add NAME"),
        (["circle", "add", "Jona"], 2, "Say what Jona is for: --holds-me-up"),
        (["circle", "add", "Jona", "--holds-me-up", "--address", "home"], 2, "'home' is no mail address"),
        (["circle", "remove", "Nobody"], 3, "Nobody in your circle is called 'Nobody'"),
        (["circle", "--relation", "aunt"], 2, "--relation goes with `onward circle add NAME` only"),
        (["owner", "--address", "home"], 2, "--address 'home' is not possible"),
        (["owner", "--silence-days", "many"], 2, "write a number of days from 7 to 365"),
        (["owner", "--shoe-size", "42"], 2, "unrecognized arguments"),
    ],
    ids=lambda value: " ".join(value)[:60] if isinstance(value, list) else "",
)
def test_a_wrong_call_changes_nothing_and_is_told_in_a_sentence(onward, searched, words, code, sentence):
    """What happened and what to do; the exit code tells programs."""
    before = (searched / "record.sqlite3").read_bytes()
    got, out, err = onward(*words)
    assert (got, out) == (code, "")
    assert err.startswith("onward: ")
    assert sentence in err
    assert "\n" not in err
    assert (searched / "record.sqlite3").read_bytes() == before
