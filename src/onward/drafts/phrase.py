"""The owner's own words, made to stand inside a sentence without changing what they say.

A detail is asked for as the end of a sentence ("I enjoyed talking about …"), and so fits as it is. A note is freer
("We talked about the rebrand of the ferry line."); what cannot be placed by cutting its beginning off is not used,
and the program asks instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_WORDS = 30
"""A longer detail would make the letter too long (evidence.md D5, T5)."""


class Form(StrEnum):
    """How a phrase is built, which decides where it can stand."""

    NOUN = "noun"
    """A thing: "the rebrand of the ferry line", "working in pairs"."""
    CLAUSE = "clause"
    """A dependent clause: "how you review drafts", "dass alle mitreden"."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that fit into a sentence.

    Attributes:
        text: without full stop at the end, beginning with a small letter where the language asks for it.
        form: noun or clause.
        source: the owner's words as they were told.
    """

    text: str
    form: Form
    source: str

    @property
    def is_compact(self) -> bool:
        """Whether it is a short noun phrase, which can stand in the middle of a sentence."""
        return self.form is Form.NOUN and "," not in self.text and len(self.text.split()) <= _FEW_WORDS

    @property
    def closed(self) -> str:
        """The words with the comma that German puts after a subordinate part when the sentence goes on."""
        return f"{self.text}," if _SUBORDINATE.search(self.text) else self.text


_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n+")
_FEW_WORDS = 14
_SUBORDINATE = re.compile(
    r",\s+(?:(?:in|an|auf|mit|bei|von|aus|für|zu)\s+)?"
    r"(?:der|die|das|den|dem|deren|dessen|denen|wie|dass|weil|wenn|ob|wo|was|bevor|damit|als|um)\b"
    r"|,.*\s(?:zu\s+\w+en|\w+zu\w+en)$"
)
# What people write before the thing itself. Cut off, the rest finishes "I enjoyed talking about …".
_TALKED = re.compile(
    r"^(?:(?:i|we)\s+(?:also\s+|really\s+|mostly\s+|mainly\s+)?(?:enjoyed\s+)?"
    r"(?:talked|talking|spoke|speaking|chatted|discussed|discussing|went over|went through)\s+"
    r"(?:a lot\s+|at length\s+)?"
    r"(?:with\s+(?:her|him|them)\s+)?(?:about\s+)?|(?:talked|spoke|chatted|discussed|talk|conversation)\s+"
    r"(?:(?:to|with)\s+\w+(?:\s+\w+)?\s+(?=about\b))?(?:about\s+)?"
    r"|about\s+|(?:wir haben|ich habe|haben)\s+(?:viel\s+|lange\s+|auch\s+)?(?:mit\s+(?:ihr|ihm|ihnen)\s+)?(?=über\s)"
    r"|mit\s+\w+(?:\s+\w+)?\s+(?=über\s)|gesprochen haben wir\s+(?=über\s)|gespräch\s+(?=über\s)|thema:?\s+)",
    re.IGNORECASE,
)
_IMPRESSED = re.compile(
    r"^(?:(?:i|we)\s+(?:was|were|am)\s+(?:very\s+|really\s+|most\s+)?(?:impressed|struck|taken)\s+(?:by|with)\s+"
    r"|(?:i|we)\s+(?:really\s+|also\s+)?(?:liked|loved|like|love|admired|admire|valued|value|enjoyed|appreciated)\s+"
    r"|(?:what\s+)?impressed(?:\s+me)?(?:\s+(?:is|was))?(?:\s+by)?:?\s+|liked:?\s+"
    r"|(?:sehr\s+)?beeindruckt(?:\s+(?:hat|haben)\s+mich)?:?\s+|gefallen\s+(?:hat|haben)\s+mir:?\s+"
    r"|mir\s+(?:hat|haben)\s+(?:besonders\s+)?gefallen[:,]?\s+|(?:was\s+)?mich\s+beeindruckt\s+hat:?\s+)",
    re.IGNORECASE,
)
_UEBER = re.compile(
    r"^(?:über\s+(?P<noun>.+?)(?:\s+(?:gesprochen|geredet|unterhalten))?|darüber,?\s+(?P<clause>.+))$", re.IGNORECASE
)
# A sentence of its own cannot finish another one.
_OWN_SENTENCE = re.compile(
    r"^(?:i|we|he|she|it|they|you|there|ich|wir|er|es|man|sie (?:hat|haben|ist|sind|war|waren))\b(?!['’]s\b)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"^(?:how|why|what|that|the fact that|wie|was|warum|dass|ob|where|wo|welche[rsn]?)\b", re.IGNORECASE
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|has|had|have|did|does|said|told|asked|showed|seemed|war|waren|ist|sind|hat|hatte|haben|sagte"
    r"|zeigte|fragte|erzählte)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:how|that|which|who|what|where|why|wie|dass|was|wo|der|die|das|welche[rsn]?)\b", re.IGNORECASE
)
_SMALL_FIRST = frozenset(
    """
    the a an how why what that your their our my his her this these those both each all some every everybody
    everyone being seeing working having learning good great nice calm clear open honest friendly short long quick
    careful kind warm small big new old free flexible real simple plain people no many much two three four time
    patience der die das den dem ein eine einen wie was warum dass ihr ihre ihren unsere unser mein meine meinen
    dieser diese dieses alle jede jeder kurze kurzen ruhige ruhigen offene offenen freundliche freundlichen gute
    guten nette netten klare klaren flache flachen neue neuen kleine kleinen große großen viele zwei drei
    """.split()
)
_GERMAN = frozenset(
    "der die das den dem des und ist nicht wie für über mit von zu ein eine einen im am dass ihr ihre auf".split()
)
_ENGLISH = frozenset("the a an of and how is not with for to in on at your their that by from its it's".split())


def talked_about(text: str, language: str) -> Phrase | None:
    """The thing talked about, None when the words cannot be placed; German ones as the accusative after "über"."""
    phrase = _phrase(text, language, _TALKED)
    if phrase is None or language != "de":
        return phrase
    found = _UEBER.match(phrase.text)
    if found is None:
        return phrase
    clause = found["clause"]
    words = _addressed(clause or found["noun"], language)
    return Phrase(words, Form.CLAUSE if clause else Form.NOUN, phrase.source)


def impressed(text: str, language: str) -> Phrase | None:
    """What impressed the owner, None when the words cannot be placed; "that …" becomes "the fact that …"."""
    phrase = _phrase(text, language, _IMPRESSED)
    if phrase is not None and language == "en" and phrase.text.startswith("that "):
        return Phrase(f"the fact {phrase.text}", Form.CLAUSE, phrase.source)
    return phrase


def from_note(note: str, language: str, place: Callable[[str, str], Phrase | None]) -> Phrase | None:
    """The first thing in a note that `place` (`talked_about` or `impressed`) can use.

    A note of one sentence is tried as it stands; of a longer one only sentences that say what they are about
    ("We talked about …"), so that "Nice weather." is not taken for a topic.
    """
    sentences = [sentence for sentence in _SENTENCE_END.split(note) if sentence.strip()]
    if len(sentences) > 1:
        known = _TALKED if place is talked_about else _IMPRESSED
        sentences = [sentence for sentence in sentences if known.match(sentence.strip())]
    found = (place(sentence, language) for sentence in sentences)
    return next((Phrase(phrase.text, phrase.form, note) for phrase in found if phrase), None)


def speaks(text: str) -> str:
    """The language by the small words of a text, en or de; "" when they do not tell."""
    words = re.findall(r"[\w'’]+", text.lower())
    german, english = sum(w in _GERMAN for w in words), sum(w in _ENGLISH for w in words)
    if german == english:
        return ""
    return "de" if german > english else "en"


def _phrase(text: str, language: str, beginning: re.Pattern[str]) -> Phrase | None:
    folded = " ".join(text.split()).strip(' .;,!:–—-"“”„')
    rest = beginning.sub("", folded, count=1).strip(" :,")
    if not rest or len(rest.split()) > MOST_WORDS or re.search(r"[.!?]\s", rest) or speaks(rest) not in {"", language}:
        return None
    form = Form.CLAUSE if _CLAUSE.match(rest) else Form.NOUN
    if _OWN_SENTENCE.match(rest) or (form is Form.NOUN and _is_sentence(rest)):
        return None
    return Phrase(_addressed(_small(rest), language), form, text)


def _is_sentence(words: str) -> bool:
    """Whether a finite verb stands there that no "how", "that" or "who" leads up to."""
    verb = _FINITE.search(words)
    return verb is not None and _RELATIVE.search(words, 0, verb.start()) is None


def _small(words: str) -> str:
    first = words.split(maxsplit=1)[0]
    return words[0].lower() + words[1:] if first.lower() in _SMALL_FIRST else words


def _addressed(words: str, language: str) -> str:
    """The firm's "their", at the very beginning only, as the "your" of a letter to the firm."""
    if language == "en":
        return re.sub(
            r"^(how |what |why )?the(ir|y)\b", lambda m: f"{m[1] or ''}you{'r' if m[2] == 'ir' else ''}", words
        )
    spoken = re.sub(r"^ihre?[nrms]?\b", lambda m: m[0].capitalize(), words)
    return re.sub(r"^(wie |was |warum |dass )(sie|ihre?[nrms]?)\b", lambda m: m[1] + m[2].capitalize(), spoken)
