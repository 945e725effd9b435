"""Sentences of the commands that look after the record: reread, export, erase, doctor."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "reread.reading": "reading",
    "reread.same.one": "The one message in the record was read again; nothing changes.",
    "reread.same.many": "All {count} messages were read again; nothing changes.",
    "reread.no_subject": "(no subject)",
    "reread.message": "{on} · {id}",
    "reread.field.kind": "kind",
    "reread.field.company": "company",
    "reread.field.role": "role",
    "reread.field.people": "people",
    "reread.field.reasons": "stated reasons",
    "reread.change": "{name}: {before} → {after}",
    "reread.nothing": "nothing",
    "reread.unnamed": "company not known",
    "reread.more": "… and {count} more; `onward reread --json` shows all.",
    "reread.applications": "Applications",
    "reread.appears": "{name} · {handle} is new: {after}",
    "reread.vanishes": "{name} · {handle} is no longer one of its own; it stood at: {before}",
    "reread.moves": "{name} · {handle}: {before} → {after}",
    "reread.would": (
        "{changed} of {all} messages would be read differently, and {applications} applications would change. "
        "Your corrections, notes and answers stay."
    ),
    "reread.made": (
        "{changed} of {all} messages are read differently now, and {applications} applications changed. "
        "Your corrections, notes and answers stayed."
    ),
    "reread.ask": "Change the record? y or n:",
    "reread.left": "Nothing was changed. `onward reread --yes` makes these changes.",
    "reread.done": "Done.",
    "export.done": "{path}: {count} rows, readable by you alone. `onward import` restores them in an empty record.",
    "export.empty": "{path}: the record is empty, so the file holds no rows.",
    "erase.about": (
        "This removes the record in {folder}: mail, notes, answers and drafts. There is no way back; "
        "`onward export FILE` keeps a copy elsewhere first. Your mailbox itself is not touched."
    ),
    "erase.ask": "Type the word erase to go on, anything else to stop:",
    "erase.yes": "Nobody is at the terminal to be asked. `onward erase --yes` removes the record without asking.",
    "erase.left": "Nothing was removed.",
    "erase.nothing": "There is no record in {folder}; nothing was removed.",
    "erase.done": "Removed from {folder}:",
    "erase.others": "Left alone, since they are not from Onward: {names}.",
    "doctor.folder": "The record in {folder}",
    "doctor.well": "Nothing needs mending.",
    "doctor.sound": "The file is sound: {messages} messages, {applications} applications.",
    "doctor.no_record": "There is no record in {folder} yet. `onward import PATH` makes one from your mail.",
    "doctor.damaged": (
        "The file is damaged; the database says: {said}. Keep a copy of it, then restore your latest export: "
        "`onward erase`, `onward import EXPORT`. Without an export, erase it and import your mail again."
    ),
    "doctor.unusable": "The record cannot be opened. {said}",
    "doctor.busy": "{said}",
    "doctor.pending": "{count} messages wait to be taken into the record. `onward reread --yes` takes them in.",
    "doctor.unread": "{count} messages have not been read. `onward reread --yes` reads them.",
    "doctor.older_reader": (
        "{count} messages were read before the reader or what it was taught changed. `onward reread` shows what would "
        "change."
    ),
    "doctor.disk": "The disk has {free} MB left. Make room before the next import.",
    "doctor.folder_open": "Others on this computer can write to {folder}. `chmod 700 '{folder}'` keeps it to you.",
    "doctor.file_open": "Others on this computer can open {file}. `chmod 600 '{file}'` keeps it to you.",
    "doctor.clock_set": "ONWARD_NOW holds the clock at {now}. Unset it to go by the real time.",
    "doctor.clock_behind": (
        "The newest mail is of {newest}, later than it is by the clock of this computer. Set the clock, or plans will "
        "count days wrongly."
    ),
    "doctor.no_name": 'Your name is not known yet, and letters are signed with it: `onward owner --name "…"`.',
    "doctor.no_address": (
        "No mail address of yours is known yet, so your own mail is not told from theirs: `onward owner --address …`."
    ),
}
