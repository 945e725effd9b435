"""What a letter cannot be written without, and how the owner is asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.drafts.material import ask_of, impression_of, notes_of, topic_of
from onward.drafts.wording import TEXTS
from onward.errors import MissingDetailError
from onward.model.draft import DraftKind
from onward.model.note import NoteKind

if TYPE_CHECKING:
    from onward.drafts.ground import Ground
    from onward.drafts.request import DraftRequest


def demand(request: DraftRequest, ground: Ground) -> None:
    """Raise for everything that is missing at once.

    Raises:
        MissingDetailError: one sentence for each missing thing, with the command that tells it.
    """
    lacks = [] if ground.owner.name.strip() else ["owner_name"]
    lacks += _of_friend(request) if request.kind is DraftKind.FRIEND else _of_firm(request, ground)
    if not lacks:
        return
    fields = {"application": request.step.application_id}
    sentences = [TEXTS[f"missing.{lack}"].format_map(fields) for lack in lacks]
    raise MissingDetailError(" ".join(sentences), tuple(lack.partition(".")[0] for lack in lacks))


def question_for(name: str, language: str) -> str:
    """What to ask the owner for a missing thing, as the beginning of a sentence in the letter's language.

    `name` is one of `MissingDetailError.missing`.
    """
    return TEXTS.get(f"ask.{name}.{language}") or TEXTS[f"ask.{name}"]


def _of_friend(request: DraftRequest) -> list[str]:
    if request.details.member is None or not request.details.member.name.strip():
        return ["member"]
    return [] if ask_of(request.details) is not None else ["ask"]


def _of_firm(request: DraftRequest, ground: Ground) -> list[str]:
    recipient = request.step.recipient
    lacks = [] if ground.owner.addresses or ground.owner.phone else ["owner_contact"]
    if recipient is None or not recipient.name.strip():
        lacks.append("recipient" if recipient is None else "recipient_name")
    if not ground.company:
        lacks.append("company")
    if request.kind is DraftKind.FEEDBACK:
        return lacks if ground.role else [*lacks, "role"]
    if not ground.interviews:
        lacks.append("interview")
    return [*lacks, *_detail(request, ground)]


def _detail(request: DraftRequest, ground: Ground) -> list[str]:
    """The one true detail of a thank-you note: what impressed the owner, or what was talked about."""
    told = [request.details.impressed, request.details.talked_about]
    placed = [impression_of(request, ground), topic_of(request, ground)]
    unplaced = [
        name for name, words, phrase in zip(_NAMES, told, placed, strict=True) if words.strip() and phrase is None
    ]
    if unplaced:
        return [f"{name}.unplaced" for name in unplaced]
    if any(placed):
        return []
    written = notes_of(ground, NoteKind.IMPRESSED) + notes_of(ground, NoteKind.INTERVIEW)
    return ["impressed.note"] if written else ["impressed"]


_NAMES = ("impressed", "talked_about")
