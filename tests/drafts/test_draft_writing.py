"""The letters that the program writes."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from onward.drafts.compose import LAYOUTS, TABLES, eligible
from onward.drafts.ground import ground
from onward.drafts.material import Material, material
from onward.drafts.missing import question_for
from onward.drafts.request import Details, DraftRequest
from onward.drafts.rubric import check, failed
from onward.drafts.salutation import greeting, sign_off
from onward.drafts.wording import TEXTS
from onward.drafts.write import write
from onward.errors import MissingDetailError
from onward.model.circle import CircleList
from onward.model.draft import CheckResult, Draft, DraftKind, Tone
from onward.model.message import Address
from onward.model.owner import Owner
from onward.model.reading import FeedbackStance, Sentence, SentenceLabel
from tests.drafts.stories import NOW, Story, letter_in_thread, member, record, request, stories

if TYPE_CHECKING:
    from onward.drafts.formulation import Formulation

_FIRMS = [
    (kind, language, tone)
    for kind in (DraftKind.THANKS, DraftKind.FEEDBACK)
    for language in ("en", "de")
    for tone in Tone
]
_LISTS = [(which, language, tone) for which in CircleList for language in ("en", "de") for tone in Tone]


def _letters(kind: DraftKind, language: str, tone: Tone) -> list[tuple[DraftRequest, Draft]]:
    requests = [request(story, kind, language, tone, details) for story, details in stories(language)]
    return [(asked, write(asked)) for asked in requests]


def _messages(which: CircleList, language: str, tone: Tone) -> list[tuple[DraftRequest, Draft]]:
    knows = ("Talbot Ferries",)
    friends = [member(which, organizations=knows if story.interviews == 2 else ()) for story, _ in stories(language)]
    requests = [
        request(story, DraftKind.FRIEND, language, tone, Details(member=friend))
        for (story, _), friend in zip(stories(language), friends, strict=True)
    ]
    return [(asked, write(asked)) for asked in requests]


def _faults(asked: DraftRequest, draft: Draft) -> list[str]:
    # Whom to write to is the plan's choice; the stories also write to people who were not there.
    return [found.code for found in failed(check(draft, asked.record, asked.now)) if found.code != "F1"]


@pytest.mark.parametrize(("kind", "language", "tone"), _FIRMS)
def test_letters_to_firms_pass_their_rubric(kind: DraftKind, language: str, tone: Tone) -> None:
    """Thirty stories; the details were told, so nothing is left to hint at either."""
    for asked, draft in _letters(kind, language, tone):
        assert _faults(asked, draft) == [], draft.body
        hints = [found for found in check(draft, asked.record, NOW) if found.result is CheckResult.HINT]
        assert hints == [], draft.body


@pytest.mark.parametrize(("which", "language", "tone"), _LISTS)
def test_messages_to_friends_pass_their_rubric(which: CircleList, language: str, tone: Tone) -> None:
    """The two asks are never mixed."""
    for asked, draft in _messages(which, language, tone):
        assert _faults(asked, draft) == [], draft.body


@pytest.mark.parametrize(("kind", "language", "tone"), _FIRMS)
def test_two_notes_to_two_firms_do_not_read_alike(kind: DraftKind, language: str, tone: Tone) -> None:
    """Of the five-word runs of any two of thirty letters, less than half are shared; on average under an eighth."""
    runs = [_runs(draft.body) for _, draft in _letters(kind, language, tone)]
    shared = [len(a & b) / len(a | b) for a, b in itertools.combinations(runs, 2)]
    assert max(shared) < 0.5
    assert sum(shared) / len(shared) < 0.125


def _runs(body: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", "\n".join(body.split("\n\n")[1:-1]).lower())
    return {tuple(words[n : n + 5]) for n in range(len(words) - 4)}


@pytest.mark.parametrize(("which", "language", "tone"), _LISTS)
def test_messages_to_friends_vary_too(which: CircleList, language: str, tone: Tone) -> None:
    """Most of thirty are different."""
    assert len({draft.body for _, draft in _messages(which, language, tone)}) >= 24


def test_the_same_request_gives_the_same_letter() -> None:
    """Wording is chosen by the facts, not by chance."""
    assert write(request(Story())) == write(request(Story()))


_EVERY_FIELD = {
    "en": {"topic": "the rebrand of the ferry line", "impressed": "the calm way the team reviews drafts together"},
    "de": {
        "topic": "die neue Fährlinie",
        "about": "über die neue Fährlinie",
        "impressed": "die ruhige Art, in der das Team Entwürfe bespricht",
    },
}
_COMMON = {
    "company": "Farnvale", "role": "Senior Copywriter", "openings": "Senior Copywriter", "day": "10 March",
    "count": "two", "met": "Tom Achebe", "letter_day": "17 March", "letter_weekday": "Tuesday",
    "weeks": "eight", "months": "six", "about_reason": "Figma", "organization": "Talbot Ferries",
}  # fmt: skip
_GERMAN_DAYS = {
    "day": "10. März", "count": "zwei", "letter_day": "17. März", "letter_weekday": "Dienstag", "weeks": "acht",
    "months": "sechs",
}  # fmt: skip
_SWAPPED = [
    (language, slot, option)
    for language, slots in TABLES.items()
    for slot, options in slots.items()
    for option in options
    if not slot.endswith("own_question")
]


@pytest.mark.parametrize(("language", "slot", "option"), _SWAPPED, ids=lambda value: getattr(value, "text", value))
def test_every_formulation_passes_the_rubric(language: str, slot: str, option: Formulation) -> None:
    """Each sentence of the tables amid plain neighbours, in each of its tones and layouts."""
    name, _, place = slot.partition(".")
    fields = {**_COMMON, **(_GERMAN_DAYS if language == "de" else {}), **_EVERY_FIELD[language]}
    if "!role" in option.when:
        fields = {**fields, "role": "", "openings": ""}
    if "!dated" in option.when or "!interviewed" in option.when:
        fields = {**fields, "day": ""}
    asked, about = _case(name, fields)
    for tone in (tone for tone in Tone if tone.value[0] in option.tones):
        for layout in LAYOUTS[name]:
            body = _with(option, place, name, layout, language, tone, fields)
            draft = replace(write(asked), body=body, language=language)
            assert [c for c in failed(check(draft, about.record, NOW)) if c.code not in {"T5", "F12"}] == [], body


def _case(name: str, fields: dict[str, str]) -> tuple[DraftRequest, DraftRequest]:
    kinds = {"thanks": DraftKind.THANKS, "feedback": DraftKind.FEEDBACK}
    lists = {"listen": CircleList.HOLDS_ME_UP, "leads": CircleList.HEARS_OF_JOBS}
    details = Details(member=member(lists[name])) if name in lists else Details()
    asked = request(Story(), kinds.get(name, DraftKind.FRIEND), details=details)
    about = replace(asked, record=record(Story(role=fields["role"], scheduled=bool(fields["day"]))))
    return asked, about


def _with(
    option: Formulation,
    place: str,
    name: str,
    layout: tuple[tuple[str, ...], ...],
    language: str,
    tone: Tone,
    fields: dict[str, str],
) -> str:
    """A whole letter in which every other place has the first formulation that fits."""
    tags = frozenset(tag for tag in option.when if not tag.startswith("!")) | {"interviewed", "dated", "role"}
    tags -= {tag[1:] for tag in option.when}
    tags = tags | {"topic", "impressed", "noun_topic", "noun_impressed"}
    known = Material(fields, tags, ())
    slots = TABLES[language]

    def sentence(where: str) -> str:
        if where == place:
            return option.text.format_map({"tail": "", **fields})
        if where in {"more", "insider"}:
            return ""
        found = eligible(slots, f"{name}.{where}", tone, known)
        return found[0].text.format_map({"tail": "", **fields}) if found else ""

    rows = [" ".join(filter(None, map(sentence, row))) for row in layout]
    kind = DraftKind(name) if name in {"thanks", "feedback"} else DraftKind.FRIEND
    who = "Jonas Berg" if kind is DraftKind.FRIEND else "Anna Reed"
    end = f"{sign_off(kind, tone, language)}\nMira Holt\nmira.holt@post.example"
    return "\n\n".join([greeting(who, kind, tone, language), *filter(None, rows), end])


_WORD = re.compile(r"[A-ZÄÖÜ][\wäöüß'-]*|\d+")


@pytest.mark.parametrize(("kind", "language", "tone"), _FIRMS)
def test_a_letter_holds_nothing_that_nobody_told(kind: DraftKind, language: str, tone: Tone) -> None:
    """Every capitalised word and every number stands in the record, in what the owner told, or in the tables."""
    template = _vocabulary(language)
    for (story, details), (asked, draft) in zip(stories(language), _letters(kind, language, tone), strict=True):
        known = material(asked, ground(asked.record, story.application, NOW))
        told = [*known.fields.values(), details.talked_about, details.impressed, draft.to.name, *_facts_of(story)]
        allowed = template | set(_WORD.findall(" ".join(told)))
        strange = [word for word in _WORD.findall(draft.body) if word not in allowed]
        assert strange == [], draft.body


def _facts_of(story: Story) -> list[str]:
    """The story as it was made up, not as the program read it; days are those of the interviews and the letter."""
    days = [event.at for events in record(story).events.values() for event in events]
    return [story.company, story.role, *story.met, story.owner.name, *(str(day.day) for day in days)]


def _vocabulary(language: str) -> set[str]:
    texts = [re.sub(r"\{\w+\}", " ", option.text) for options in TABLES[language].values() for option in options]
    texts += [greeting("", kind, tone, language) for kind in DraftKind for tone in Tone]
    texts += [sign_off(kind, tone, language) for kind in DraftKind for tone in Tone]
    return {word for text in texts for word in _WORD.findall(text)}


def test_the_numbers_of_a_letter_are_those_of_the_record() -> None:
    """Two interviews, the last on 10 March, a letter on 17 March, eight weeks, six months."""
    story = Story(interviews=2, days_from_applying=57, months_on_file=6)
    known = material(request(story), ground(record(story), "a-1", NOW)).fields
    assert (known["count"], known["day"], known["letter_day"]) == ("two", "10 March", "17 March")
    assert (known["weeks"], known["months"]) == ("eight", "six")


@pytest.mark.parametrize(
    ("country", "language", "day"), [("GB", "en", "10 March"), ("US", "en", "March 10"), ("DE", "de", "10. März")]
)
def test_days_are_written_as_the_country_writes_them(country: str, language: str, day: str) -> None:
    """The day of the interview in the letter."""
    story = Story(owner=Owner(name="Mira Holt", addresses=("mira.holt@post.example",), country=country))
    details = (
        Details(talked_about="die Fährlinie", impressed="die ruhige Art im Team") if language == "de" else Details()
    )
    assert day in write(request(story, language=language, details=details)).body


def test_a_letter_says_the_other_interviewers_names_as_recorded() -> None:
    """Whoever is greeted is not named a second time."""
    story = Story(met=("Anna Reed", "Tom Achebe"))
    known = material(request(story), ground(record(story), "a-1", NOW))
    assert known.fields["met"] == "Tom Achebe"
    assert {"met_you", "one"} <= known.tags


def test_somebody_who_was_not_there_is_not_thanked_for_being_there() -> None:
    """No sentence says "with me" or "met you" to a person who did not meet the owner."""
    for n in range(40):
        story = Story(recipient="Priya Nair", met=("Tom Achebe",), application=f"a-{n}")
        body = write(request(story)).body
        assert not re.search(r"meet you|speaking with me|talk with me|heard from you|we said|we came", body)


def test_a_note_becomes_part_of_a_sentence() -> None:
    """The note's beginning is cut off, and the rest finishes the sentence."""
    body = write(request(Story())).body
    assert "about the rebrand of the ferry line" in body
    assert "We talked" not in body


def test_a_detail_from_a_longer_note_is_found() -> None:
    """The sentence that says what it is about is used, the others are left alone."""
    story = Story(
        talked="Nice weather. Talked to Anna about the new harbour signs. She asked about Figma.", impressed=""
    )
    body = write(request(story)).body
    assert "about the new harbour signs" in body
    assert "weather" not in body
    assert "Figma" not in body


def test_german_closes_a_subordinate_part_with_a_comma() -> None:
    """The sentence goes on after the owner's words."""
    details = Details(talked_about="den Plan, das Archiv zu verlegen")
    known = material(request(Story(), language="de", details=details), ground(record(Story()), "a-1", NOW))
    assert known.fields["about"] == "über den Plan, das Archiv zu verlegen,"
    assert "noun_topic" not in known.tags
    details = Details(talked_about="Papier, Farbe und Druck")
    known = material(request(Story(), language="de", details=details), ground(record(Story()), "a-1", NOW))
    assert known.fields["about"] == "über Papier, Farbe und Druck"


def test_the_letter_that_says_the_most_counts() -> None:
    """An automatic mail after a personal letter does not move the days."""
    about = record(Story())
    later = replace(about.events["a-1"][-1], id="e-auto", at=NOW, known_at=NOW, message_id="m-auto")
    substance = Sentence("We loved the ferry.", SentenceLabel.COMPLIMENT, substance=True, start=0, end=19)
    personal = replace(about.readings["m-no"], sentences=(substance,))
    about = replace(about, events={"a-1": (*about.events["a-1"], later)}, readings={"m-no": personal})
    assert ground(about, "a-1", NOW).rejection == about.events["a-1"][-2]


def test_the_owners_own_question_is_asked_as_told() -> None:
    """With one question mark."""
    details = Details(question="how did my samples come across")
    draft = write(request(Story(), DraftKind.FEEDBACK, details=details))
    assert "how did my samples come across?" in draft.body
    assert failed(check(draft, record(Story()), NOW)) == ()


def test_an_offer_of_feedback_can_be_taken_up() -> None:
    """The offer is mentioned only where the letter made one."""
    offered = [
        write(request(Story(application=f"a-{n}", feedback=FeedbackStance.OFFERED), DraftKind.FEEDBACK)).body
        for n in range(20)
    ]
    without = [write(request(Story(application=f"a-{n}"), DraftKind.FEEDBACK)).body for n in range(20)]
    assert any("offer" in body for body in offered)
    assert not any("offers feedback" in body or "offer of feedback" in body for body in without)


def test_every_fact_rests_on_something() -> None:
    """The notes are there as the owner's word, the interview as its mail."""
    facts = write(request(Story())).facts
    assert {"We talked about the rebrand of the ferry line.", "the calm way the team reviews drafts together"} <= {
        fact.text for fact in facts if fact.place == "owner"
    }
    assert "m-i0" in {fact.message_id for fact in facts}


@pytest.mark.parametrize(
    ("story", "kind", "details", "missing", "says"),
    [
        (Story(talked="", impressed=""), DraftKind.THANKS, Details(), ("impressed",), '"I was impressed by …"'),
        (Story(talked="It was great.", impressed=""), DraftKind.THANKS, Details(), ("impressed",), "do not fit"),
        (Story(), DraftKind.THANKS, Details(impressed="I liked it. Very much."), ("impressed",), "without a full stop"),
        (
            Story(owner=replace(Story().owner, name="")),
            DraftKind.THANKS,
            Details(),
            ("owner_name",),
            "onward owner --name",
        ),
        (Story(owner=Owner(name="Mira Holt")), DraftKind.FEEDBACK, Details(), ("owner_contact",), "onward owner"),
        (Story(recipient=""), DraftKind.THANKS, Details(), ("recipient",), "onward people"),
        (Story(role=""), DraftKind.FEEDBACK, Details(), ("role",), "a-1"),
        (Story(company=""), DraftKind.FEEDBACK, Details(), ("company",), "a-1"),
        (Story(interviews=0), DraftKind.THANKS, Details(), ("interview",), "a-1"),
        (Story(), DraftKind.FRIEND, Details(), ("member",), "friend"),
        (Story(), DraftKind.FRIEND, Details(member=member(*CircleList)), ("ask",), "listen"),
    ],
)
def test_what_is_missing_is_asked_for(
    story: Story, kind: DraftKind, details: Details, missing: tuple[str, ...], says: str
) -> None:
    """Nothing is invented in its place."""
    with pytest.raises(MissingDetailError, match=re.escape(says)) as caught:
        write(request(story, kind, details=details))
    assert caught.value.missing == missing
    assert all(question_for(name, "en") and question_for(name, "de") for name in missing)


def test_all_that_is_missing_is_said_at_once() -> None:
    """The owner is not sent back and forth."""
    story = Story(talked="", impressed="", owner=Owner())
    with pytest.raises(MissingDetailError) as caught:
        write(request(story))
    assert caught.value.missing == ("owner_name", "owner_contact", "impressed")


def test_a_letter_answers_its_thread() -> None:
    """One "Re:", the references of the mail and the mail itself, from the address that the thread knows."""
    mail = letter_in_thread()
    owner = replace(Story().owner, addresses=("other@post.example", "mira.holt@post.example"))
    draft = write(request(Story(owner=owner), reply_to=mail))
    assert draft.subject == "Re: Your application"
    assert draft.in_reply_to == "no-77@farnvale.example"
    assert draft.references == ("first-1@post.example", "no-77@farnvale.example")
    assert draft.sender.address == "mira.holt@post.example"
    assert draft.to == Address("Anna Reed", "anna.reed@farnvale.example")


def test_a_mail_without_an_id_cannot_be_answered_by_id() -> None:
    """The id that we made up for it is known to nobody else."""
    draft = write(request(Story(), reply_to=replace(letter_in_thread(), id="sha256-12ab")))
    assert (draft.in_reply_to, draft.references, draft.subject) == ("", (), "Re: Your application")


@pytest.mark.parametrize(
    ("recorded", "tone", "language", "line"),
    [
        ("Anna Reed", Tone.PLAIN, "en", "Dear Anna Reed,"),
        ("Anna Reed", Tone.WARM, "en", "Dear Anna,"),
        ("Ms Anna Reed", Tone.PLAIN, "en", "Dear Ms Reed,"),
        ("Dr. Lukas Brandt", Tone.FORMAL, "en", "Dear Dr. Brandt,"),
        ("Reed, Anna", Tone.FORMAL, "en", "Dear Anna Reed,"),
        ("Anna", Tone.FORMAL, "en", "Dear Anna,"),
        ("Anna Reed", Tone.FORMAL, "de", "Guten Tag Anna Reed,"),
        ("Frau Anna Reed", Tone.PLAIN, "de", "Guten Tag Frau Reed,"),
        ("Frau Dr. Reed", Tone.FORMAL, "de", "Sehr geehrte Frau Dr. Reed,"),
        ("Herr Brandt", Tone.FORMAL, "de", "Sehr geehrter Herr Brandt,"),
    ],
)
def test_nobodys_gender_is_guessed(recorded: str, tone: Tone, language: str, line: str) -> None:
    """A title stands only where one is recorded."""
    assert greeting(recorded, DraftKind.THANKS, tone, language) == line


def test_every_reason_and_question_is_said_plainly() -> None:
    """The letters' own sentences and the texts hold no exclamation mark and no "should"."""
    letters = [option.text for slots in TABLES.values() for options in slots.values() for option in options]
    for text in (*letters, *TEXTS.values()):
        assert "!" not in text
        assert not re.search(r"\bshould\b(?! it| you prefer)", text, re.IGNORECASE), text
