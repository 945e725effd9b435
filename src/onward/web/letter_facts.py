"""A reading as rows of a page: each fact with where its words stand in the letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.flow.letter_view import plain_dates
from onward.model.decision import Verb
from onward.model.reading import Decline, FeedbackStage, FeedbackStance, Part, Sense, SentenceLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from onward.flow.letter_view import Shown
    from onward.model.evidence import Evidence
    from onward.model.reading import Fact, FeedbackPoint, Reading
    from onward.web.render import Words
    from onward.web.show import Show

_LONGEST = 80  # characters of quoted words; the whole sentence stands in the letter beside
_STANCES = {
    FeedbackStance.GIVEN: SentenceLabel.FEEDBACK_GIVEN,
    FeedbackStance.OFFERED: SentenceLabel.FEEDBACK_OFFERED,
    FeedbackStance.REFUSED: SentenceLabel.FEEDBACK_REFUSED,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand.

    Attributes:
        words: the words, "" when the value of the row says them.
        to: the id of an element of the page, "" when they stand nowhere on it.
        where: said beside it, "" for the text.
    """

    words: str
    to: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact.

    Attributes:
        label, value: what it is.
        places: on what it rests.
        note: said after it, "" for nothing.
        fix: which form puts it right, "" for none.
        at: for a person, which one.
    """

    label: str
    value: str
    places: tuple[Place, ...] = ()
    note: str = ""
    fix: str = ""
    at: int = -1


class Facts:
    """The rows of one letter in one language."""

    def __init__(self, letter: Shown, anchors: Collection[int], words: Words, show: Show) -> None:
        """Of `letter`, whose text can be pointed to at `anchors`."""
        self._letter, self._anchors, self._t, self._show = letter, anchors, words, show

    def rows(self) -> tuple[Row, ...]:
        """Everything that was read, the kind first."""
        reading = self._letter.reading
        return (
            self._kind(reading),
            *self._names(reading),
            *self._people(reading),
            *self._dates(reading),
            *self._said(reading),
            *self._promises(reading),
        )

    def _kind(self, reading: Reading) -> Row:
        value = self._t(f"told.kind_{reading.kind}")
        if Verb.CORRECT_KIND in self._letter.corrected:
            return Row(self._t("letter.kind"), value, (), self._t("letter.yours"), "kind")
        # Never 100: a reading is no certainty.
        sure = self._t("letter.sure", percent=min(99, round(100 * reading.confidence)))
        note = self._t("letter.unsure") if reading.unsure else f"{sure[:1].upper()}{sure[1:]}."
        if reading.decline is Decline.IMPLIED:
            note = f"{note} {self._t('letter.implied')}"
        text = self._letter.message.text
        places = tuple(self._in_text(text[start:end], start) for start, end in reading.deciding)
        shown = self._t("letter.maybe", value=value) if reading.unsure else value
        return Row(self._t("letter.kind"), shown, places, note, "kind")

    def _names(self, reading: Reading) -> Iterator[Row]:
        named: Sequence[tuple[str, Fact | None, str]] = (
            ("company", reading.company, "company"),
            ("agency", reading.agency, ""),
            ("role", reading.role, "role"),
            ("requisition", reading.requisition, ""),
        )
        for name, fact, fix in named:
            label = self._t(f"letter.{name}")
            if fact is not None:
                note = self._t("letter.yours") if fact.evidence.decision_id else ""
                yield Row(label, fact.value, self._places(fact.evidence, fact.value), note, fix)
            elif fix:
                yield Row(label, "", (), self._t("letter.not_read"), fix)

    def _people(self, reading: Reading) -> Iterator[Row]:
        for at, person in enumerate(reading.people):
            part = f"told.part_{person.part}" if person.part is not Part.UNKNOWN else "letter.person"
            yours = self._t("letter.yours") if person.evidence.decision_id else ""
            note = " · ".join(text for text in (person.address if person.name else "", yours) if text)
            value = person.name or person.address
            yield Row(_capital(self._t(part)), value, self._places(person.evidence, person.name), note, "person", at)

    def _dates(self, reading: Reading) -> Iterator[Row]:
        for dated in plain_dates(reading):
            day = self._show.day(dated.on)
            # A fixed time is shown as its letter gives it: who is asked for 10:00 in Hamburg looks for 10:00.
            value = self._t("letter.moment", day=day, time=f"{dated.at:%H:%M}") if dated.at else day
            known = dated.end > dated.start
            place = self._in_text(dated.phrase, dated.start) if known else self._elsewhere(dated.phrase, "invitation")
            yield Row(self._t(f"letter.date_{dated.meaning}"), value, (place,))

    def _said(self, reading: Reading) -> Iterator[Row]:
        for reason in reading.reasons:
            value = self._t(f"letter.reason_{reason.code}")
            if reason.about:
                value = self._t("letter.reason_about", reason=value, about=reason.about)
            yield Row(self._t("letter.reason"), value, (self._in_text(reason.text, reason.start),))
        if reading.feedback in _STANCES:
            said = [one for one in reading.sentences if one.label is _STANCES[reading.feedback]]
            places = tuple(self._in_text(one.text, one.start) for one in said[:1])
            yield Row(self._t("letter.feedback"), self._t(f"letter.feedback_{reading.feedback}"), places)
        yield from (self._point(point) for point in reading.points)

    def _point(self, point: FeedbackPoint) -> Row:
        value = self._t(f"letter.topic_{point.about}")
        if point.stage is not FeedbackStage.UNKNOWN:
            value = self._t("letter.point_seen", about=value, stage=self._t(f"letter.seen_{point.stage}"))
        note = ""
        if point.sense is Sense.IMPROVE and point.changeable is not None:
            note = _capital(self._t("letter.changeable" if point.changeable else "letter.fixed")) + "."
        return Row(self._t(f"letter.{point.sense}"), value, (self._in_text(point.text, point.start),), note)

    def _promises(self, reading: Reading) -> Iterator[Row]:
        keep = reading.keep_on_file
        if keep is not None:
            until = self._t("letter.keep_until", day=self._show.day(keep.until))
            value = until if keep.until else self._t("letter.keep_open")
            yield Row(self._t("letter.keep"), value, self._places(keep.evidence, ""))
        welcome = self._places(reading.reapply_welcome, "") if reading.reapply_welcome else ()
        if reading.reapply_after is not None:
            value = self._t("letter.reapply_from", day=self._show.day(reading.reapply_after))
            yield Row(self._t("letter.reapply"), value, welcome)
        elif welcome:
            yield Row(self._t("letter.reapply"), self._t("letter.reapply_welcome"), welcome)
        for name, found in (("other_role", reading.other_roles), ("next_step", reading.next_steps)):
            if found:
                places = tuple(place for one in found for place in self._places(one, ""))
                yield Row(self._t(f"letter.{name}"), self._t("letter.said"), places)

    def _places(self, evidence: Evidence, value: str) -> tuple[Place, ...]:
        """Where the words of a fact stand; nowhere when the owner said it."""
        if evidence.decision_id:
            return ()
        words = _shortened(evidence.text)
        if evidence.place == "text":
            return (self._in_text(words, evidence.start),)
        return (self._elsewhere("" if words == value else words, evidence.place),)

    def _in_text(self, words: str, start: int) -> Place:
        return Place(_shortened(words), f"s{start}" if start in self._anchors else "")

    def _elsewhere(self, words: str, place: str) -> Place:
        """In the subject, the sender or the invitation, which the page shows under these names."""
        name = f"letter.in_{place}"
        return Place(_shortened(words), place, self._t(name)) if self._t.has(name) else Place(_shortened(words), "")


def _shortened(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= _LONGEST else folded[: _LONGEST - 1].rstrip() + "…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
