"""What can be told of a message before it is taken apart: most mail is sent to many and not about jobs at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onward.reading.folding import letters_only
from onward.reading.job_words import JOB_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onward.model.message import Message

_NAMES_JOBS = re.compile(
    r"job|stelle|karriere|career|recruit|recrut|reclut|talent|hiring|bewerb|emploi|empleo|emprego|lavoro|vacatur|sollicit|candidat|kandidat|"
    r"applicat|interview|entretien|entrevista|colloqui|seleccion|selecao|selezion"
)
_GLANCE = 30_000  # characters; what a mail is about shows in its first pages


def is_bulk(message: Message) -> bool:
    """Whether a mail was sent to many: it can be unsubscribed from, or says so of itself."""
    listed = message.header("list-unsubscribe") or message.header("list-id")
    return bool(listed) or message.header("precedence").lower() in {"bulk", "list"}


def glance(message: Message) -> list[str]:
    """The words of subject and text, folded, in order."""
    return letters_only(message.subject + "\n" + message.text[:_GLANCE])


def is_plainly_not_about_jobs(message: Message, tokens: Iterable[str]) -> bool:
    """Whether a mail to many holds not one word that letters about jobs hold; `tokens` as `glance` gives them.

    What a person writes is always read: a no may come without naming the job.
    """
    if not is_bulk(message) or names_jobs(message) or message.invitations:
        return False
    return JOB_WORDS.isdisjoint(tokens)


def names_jobs(message: Message) -> bool:
    """Whether sender or subject speak of jobs by their name."""
    return bool(_NAMES_JOBS.search(f"{message.sender.address} {message.sender.name} {message.subject}".lower()))
