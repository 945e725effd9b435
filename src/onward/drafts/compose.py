"""The body of a letter: which sentences, in which order, of which length."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from onward.drafts import formulations_de, formulations_en
from onward.drafts.formulation import COMPANY, choose
from onward.drafts.material import ask_of
from onward.drafts.salutation import greeting, sign_off
from onward.model.circle import CircleList
from onward.model.draft import DraftKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.drafts.formulation import Formulation, Slots
    from onward.drafts.material import Material
    from onward.drafts.request import DraftRequest
    from onward.model.draft import Tone

TABLES: dict[str, Slots] = {"en": formulations_en.SLOTS, "de": formulations_de.SLOTS}

Layout = tuple[tuple[str, ...], ...]
"""Paragraphs, each a row of places to fill."""

LAYOUTS: dict[str, tuple[Layout, ...]] = {
    "thanks": (
        (("opening", "letter"), ("topic", "impressed", "more"), ("regret", "future", "close")),
        (("opening", "topic", "impressed"), ("letter", "more", "regret"), ("future", "close")),
        (("opening", "letter", "regret"), ("topic", "impressed", "more"), ("future", "close")),
        (("opening", "topic"), ("impressed", "more", "future"), ("letter", "regret", "close")),
    ),
    "feedback": (
        (("opening", "accept"), ("topic", "lead", "question", "channel"), ("way_out", "close")),
        (("opening", "topic"), ("accept", "lead", "question"), ("channel", "way_out", "close")),
        (("opening", "topic", "accept"), ("lead", "question", "way_out"), ("channel", "close")),
    ),
    "listen": ((("opening", "ask"), ("ease", "close")), (("opening",), ("ask", "ease"), ("close",))),
    "leads": (
        (("opening", "insider", "ask"), ("ease", "close")),
        (("opening",), ("insider", "ask", "ease"), ("close",)),
    ),
}
# A thank-you note holds 60 to 150 words and a feedback request 60 to 140 (evidence.md D5, T5 and F12), with greeting
# and signature left out; the letters stay a little inside, so that they also hold when these are counted.
_FEWEST = {"thanks": 64, "feedback": 62}
_MOST = {"thanks": 132, "feedback": 126}
# What goes first when a letter is too long, and what may be added when it is too short.
_CAN_GO = {"thanks": ("letter", "close", "regret", "topic"), "feedback": ("topic", "close")}
_CAN_COME = {"thanks": "more"}


_ASKS_ABOUT_TOPIC = "asks_about_topic"
"""The tag under which the question of a feedback request itself names what was talked about."""


def theme(request: DraftRequest) -> str:
    """Which table and layouts a letter takes: thanks, feedback, listen or leads."""
    if request.kind is not DraftKind.FRIEND:
        return request.kind.value
    return "leads" if ask_of(request.details) is CircleList.HEARS_OF_JOBS else "listen"


def compose(request: DraftRequest, material: Material, recipient: str, signature: Sequence[str]) -> str:
    """The whole body, the signature included; the same request gives the same letter."""
    opening = greeting(recipient, request.kind, request.tone, request.language)
    ending = "\n".join((sign_off(request.kind, request.tone, request.language), *signature))
    return "\n\n".join((opening, *paragraphs(request, material), ending)) + "\n"


def paragraphs(request: DraftRequest, material: Material) -> list[str]:
    """The letter's paragraphs between greeting and sign-off."""
    name = theme(request)
    seed = f"{request.step.application_id}\n{' '.join(sorted(material.tags))}\n{name}"
    dice = hashlib.sha256(seed.encode()).digest()
    layout = LAYOUTS[name][dice[0] % len(LAYOUTS[name])]
    if name == "feedback" and dice[1] % 2 and _can_ask_about_topic(request, material):
        material = replace(material, tags=material.tags | {_ASKS_ABOUT_TOPIC})
    sentences: dict[str, str] = {}
    said: list[Formulation] = []
    for place in (place for row in layout for place in row):
        chosen = _chosen(name, place, request, material, said, seed)
        said += [chosen] if chosen else []
        sentences[place] = chosen.text.format_map({"tail": "", **material.fields}) if chosen else ""
    _fit(sentences, name)
    rows = (" ".join(filter(None, (sentences[place] for place in row))) for row in layout)
    return [row for row in rows if row]


def _fit(sentences: dict[str, str], name: str) -> None:
    """Leave out what need not be said until the letter is short enough; keep the filler only where it is needed."""
    filler = _CAN_COME.get(name, "")
    spare = sentences.get(filler, "")
    if filler:
        sentences[filler] = ""
    for place in _CAN_GO.get(name, ()):
        if _words(sentences) > _MOST[name]:
            sentences[place] = ""
    if filler and _words(sentences) < _FEWEST[name]:
        sentences[filler] = spare


def _words(sentences: dict[str, str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences.values())


def _chosen(
    name: str, place: str, request: DraftRequest, material: Material, said: Sequence[Formulation], seed: str
) -> Formulation | None:
    """The formulation for one place, None when nothing true can stand there."""
    if not _is_true_here(place, material):
        return None
    if place == "question" and material.fields.get("question"):
        place = "own_question"
    options = eligible(TABLES[request.language], f"{name}.{place}", request.tone, material)
    if place == "question":
        options = [option for option in options if _ASKS_ABOUT_TOPIC in option.when] or options
    return choose(_fresh(options, said), f"{seed}\n{place}")


def _fresh(options: Sequence[Formulation], said: Sequence[Formulation]) -> list[Formulation]:
    """Those that repeat few words of the sentences before them and do not name the firm a third time."""
    used = frozenset(word for sentence in said for word in sentence.weighty) - {COMPANY}
    named_often = sum(COMPANY in sentence.weighty for sentence in said) > 1
    options = [option for option in options if not (named_often and COMPANY in option.weighty)] or options
    echoes = [len(option.weighty & used) for option in options]
    bearable = max(1, min(echoes, default=0))
    return [option for option, echo in zip(options, echoes, strict=True) if echo <= bearable]


def eligible(slots: Slots, slot: str, tone: Tone, material: Material) -> list[Formulation]:
    """The formulations of a slot that suit the tone and are true of the case."""
    return [option for option in slots[slot] if option.fits(tone, material.fields, material.tags)]


def _can_ask_about_topic(request: DraftRequest, material: Material) -> bool:
    """Whether the question can name the topic: the reader was there, and the words fit."""
    fits = "noun_topic" in material.tags or (request.language == "en" and "topic" in material.tags)
    return fits and "met_you" in material.tags and "question" not in material.fields


def _is_true_here(place: str, material: Material) -> bool:
    """Whether the record holds what a whole place is about."""
    if place in {"letter", "regret", "accept"}:
        return bool(material.fields.get("letter_day"))
    if place == "topic" and _ASKS_ABOUT_TOPIC in material.tags:
        return False
    return place not in {"topic", "impressed", "insider"} or place in material.tags
