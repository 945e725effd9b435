"""What can be told of a message before it is taken apart: most mail is sent to many and not about jobs at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.reading import cues_de, cues_en
from onward.reading.folding import letters_only

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onward.model.message import Message

JOB_WORDS = cues_en.JOB_WORDS | cues_de.JOB_WORDS
STRONG_JOB_WORDS = cues_en.STRONG_JOB_WORDS | cues_de.STRONG_JOB_WORDS

_NAMES_JOBS = re.compile(r"job|stelle|karriere|career|recruit|talent|hiring|bewerb")
_GLANCE = 30_000  # characters; what a mail is about shows in its first pages


# Without one of these, a letter that names no job, and answers nothing, is about something else.
_TELLING = frozenset(
    """interview interviews assessment challenge exercise offer contract congratulations round stage unfortunately
    regret sorry decided decision selected chosen someone successful unsuccessful forward leider absage absagen
    entschieden entscheidung angebot vertrag arbeitsvertrag zusage gespraech kennenlernen kennenzulernen termin test
    testaufgabe probearbeiten feedback rueckmeldung schade bedauern freuen profile profil opportunity client kunde
    mandant""".split()
)


def is_bulk(message: Message) -> bool:
    """Whether a mail was sent to many: it can be unsubscribed from, or says so of itself."""
    listed = message.header("list-unsubscribe") or message.header("list-id")
    return bool(listed) or message.header("precedence").lower() in {"bulk", "list"}


def glance(message: Message) -> list[str]:
    """The words of subject and text, folded, in order."""
    return letters_only(message.subject + "\n" + message.text[:_GLANCE])


def is_plainly_not_about_jobs(message: Message, tokens: Iterable[str]) -> bool:
    """Whether a mail holds hardly a word that letters about jobs hold; `tokens` as `glance` gives them.

    Mail to many may hold one by chance; a personal letter is passed over only when it holds none, answers nothing
    and says nothing that a letter about a job might say without naming it.
    """
    if names_jobs(message) or message.invitations:
        return False
    found = JOB_WORDS.intersection(tokens)
    if is_bulk(message):
        return len(found) < 2 and not found & STRONG_JOB_WORDS
    return not found and not message.in_reply_to and _TELLING.isdisjoint(tokens)


def names_jobs(message: Message) -> bool:
    """Whether sender or subject speak of jobs by their name."""
    return bool(_NAMES_JOBS.search(f"{message.sender.address} {message.sender.name} {message.subject}".lower()))
