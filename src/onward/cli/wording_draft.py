"""Sentences of `onward draft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "draft.usage": (
        "Write it like `onward draft APPLICATION thanks`, with thanks, feedback or friend at the end; "
        "`onward draft list` and `onward draft show ID` lead to letters written before."
    ),
    "draft.left": "No letter was written.",
    "draft.anyway": "If you see it differently, add --anyway and it is written.",
    "draft.to": "To: {name} <{address}>",
    "draft.to_name": "To: {name} (no mail address is known)",
    "draft.subject": "Subject: {subject}",
    "draft.answers": "Answers the mail \u201c{subject}\u201d of {on}.",
    "draft.answers_undated": "Answers the mail \u201c{subject}\u201d.",
    "draft.holds": "Checked: nothing to change in the {count} points that a program can judge.",
    "draft.failed.one": "Checked: one point to look at.",
    "draft.failed.many": "Checked: {count} points to look at.",
    "draft.spot": "{reason} \u201c{words}\u201d",
    "draft.reader": "What only you can judge: is it true, does it sound like you, would you be glad to get it?",
    "draft.kept": "Kept as {id}. Nothing has been sent; that is up to you.",
    "draft.opens": "It can wait: the plan has it from {opens} on.",
    "draft.eml": "Written to {path}. Your mail program opens it as an unsent letter.",
    "draft.file_there": "{path} exists already. Name a new file; the draft itself is kept as {id}.",
    "draft.file_not_written": (
        "{path} cannot be written: {said}. Name a folder that exists and is yours; the draft itself is kept as {id}."
    ),
    "draft.file_not_read": "{path} cannot be read: {said}. Name the file that holds your text.",
    "draft.stopped": "Stopped. No letter was written, and nothing was changed.",
    "draft.no_circle": (
        "Nobody is on your lists yet, so there is nobody to write to. "
        "`onward circle add` puts a friend or relative there."
    ),
    "draft.no_rejection": "There is no rejection in the record. `onward applications` lists what there is.",
    "draft.option.impressed": "Or give it for this letter alone: --detail TEXT.",
    "draft.option.talked_about": "Or give it for this letter alone: --talked TEXT.",
    "draft.option.member": "The option for it: --to NAME.",
    "draft.option.recipient": "The option for it: --to NAME.",
    "draft.option.ask": "The option for it: --ask holds_me_up or --ask hears_of_jobs.",
    "draft.whom": "Whom: {names}.",
    "draft.note_kept": "Kept as a note, so that it is not asked again.",
    "draft.none": "No letters yet. `onward draft APPLICATION thanks` writes one.",
    "draft.head.id": "Draft",
    "draft.head.kind": "Kind",
    "draft.head.on": "Written",
    "draft.head.to": "To",
    "draft.head.subject": "Subject",
    "draft.kind.thanks": "thanks",
    "draft.kind.feedback": "feedback",
    "draft.kind.friend": "friend",
}
