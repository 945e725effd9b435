"""Sentences of the commands by which the owner tells something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEVERAL = "`onward applications` lists the handles."

TEXTS: Mapping[str, str] = {
    "json": "what was kept and what it changed, as JSON",
    "application": "handle, or words of company and role",
    "date.unknown": (
        '{text!r} is no date. Write it like 2026-11-17 or "2026-11-17 14:00"; today and yesterday work, too.'
    ),
    "date.no_day": "{text!r} is no day of the calendar. Write it as year-month-day, like 2026-11-17.",
    "date.no_time": '{text!r} has no time of day. Write it like "2026-11-17 14:00", from 00:00 to 23:59.',
    "date.ahead": "{on} lies ahead. Only an interview can be noted before it takes place; write a day up to today.",
    "date.behind": "{on} has passed. Write a day after today, like {example}.",
    "person.unknown": '{text!r} names nobody. Write it like "Ida Brook" or "Ida Brook <ida@lark.example> = recruiter".',
    "person.part": "{text!r} is no part. Write one of: {words}.",
    "line": "Write {what} on one line of at most {most} characters.",
    "line.empty": "Nothing is written for {what}. Write it, or leave it out.",
    "change.application.new": "New on record: {label} ({id}).",
    "change.application.gone": "No longer on record by itself: {label} ({id}).",
    "change.name": "{id}: {after} (before: {before})",
    "change.requisition": "{label}: their number is {after} (before: {before})",
    "change.channel": "{label}: the way in is {after} (before: {before})",
    "change.stage": "{label}: stage {after} (before: {before})",
    "change.outcome": "{label}: {after} (before: {before})",
    "change.events": "{label}: {after} events in its history (before: {before})",
    "change.tie": "“{subject}” belongs to {label}.",
    "change.tie.none": "“{subject}” belongs to no application.",
    "change.question.settled": "Settled: {text}",
    "change.question.new": "Newly asked: {text}",
    "change.more": "… and {count} more changes; --json lists all.",
    "change.nothing": "none",
    "change.kept": "Kept.",
    "change.reader": (
        "Later letters of the same thread, sender or template are read with it; "
        "`onward reread` goes over the kept ones."
    ),
    "kept.correct_kind": "“{subject}” is {after} (before: {before}).",
    "kept.correct_company": "“{subject}” is from {after} (before: {before}).",
    "kept.correct_role": "“{subject}” is about the role {after} (before: {before}).",
    "kept.correct_person": "“{subject}” has {after}.",
    "kept.correct_person.gone": "“{subject}” does not count {after} among its people any more.",
    "kept.add_application": "On record: {label} ({id}), applied on {on}.",
    "kept.add_event": "{label}: {what} on {on} is on record.",
    "kept.dismiss": "The question rests and is not asked again.",
    "kept.answer.done": "{label}, {counsel}: done. It is not asked again.",
    "kept.answer.not_for_me": "{label}, {counsel}: not for you. It is not asked again.",
    "kept.answer.later": "{label}, {counsel}: later. It comes back on {on}.",
    "add.usage": (
        "Write one of: onward add application --company NAME --role ROLE; "
        'onward add interview APPLICATION --on "2026-11-17 14:00"; onward add event APPLICATION KIND.'
    ),
    "add.help.words": "application; interview APPLICATION; or event APPLICATION KIND, with KIND one of: {kinds}",
    "add.option": "--{option} does not go with {thing}. Leave it out; `onward add --help` shows what goes with what.",
    "add.when": 'Say when: --on 2026-11-17 or --on "2026-11-17 14:00".',
    "add.help.company": "where you applied",
    "add.help.role": "for which role",
    "add.help.channel": "how you came to apply: {channels}",
    "add.help.requisition": "the employer's number for it",
    "add.help.with": 'who met you, like "Ida Brook" or "Ida Brook <ida@lark.example> = recruiter"; may be repeated',
    "add.help.title": 'a few words, such as "second round"',
    "add.help.on": (
        'the day, and for an interview the time: 2026-11-17 or "2026-11-17 14:00"; left out, it is today; '
        "an interview needs it"
    ),
    "add.kind": "{text!r} is no kind of event. Write one of: {words}.",
    "add.kind.missing": "Say what happened: onward add event APPLICATION KIND, with one of: {kinds}.",
    "add.needs": "Name the company, the role or both: onward add application --company NAME --role ROLE.",
    "add.twin": (
        "There is another one with that name: {label} ({id}). "
        "If both are the same: onward correct {made} --merge-into {id}"
    ),
    "add.same": "{label} has {what} on {on} already; nothing was changed.",
    "note.usage": "Write onward note APPLICATION TEXT, onward note list, or onward note remove NOTE.",
    "note.help.words": "APPLICATION TEXT, or APPLICATION - to type the note; list [APPLICATION]; remove NOTE",
    "note.help.kind": "interview: what was talked about; impressed: what you valued; feedback: word for word; general",
    "note.kind": "{text!r} is no kind of note. Write one of: {words}.",
    "note.kept": "Kept with {label} as {id}.",
    "note.removed": "Removed {id}.",
    "note.none": "There is no note yet. onward note APPLICATION TEXT writes one.",
    "note.of": "{label} ({id})",
    "note.line": "{on}, {kind} ({id}): {text}",
    "note.unclear": '{error} Put the text in quotation marks: onward note APPLICATION "TEXT".',
    "answer.usage": (
        "Write onward answer APPLICATION COUNSEL done | not-for-me | later, or onward answer QUESTION VALUE; "
        "`onward plan` shows the counsels, `onward questions` the questions."
    ),
    "answer.the_answer": "the answer",
    "answer.help.words": "APPLICATION COUNSEL done | not-for-me | later; or QUESTION VALUE",
    "answer.help.until": "with later: the day on which it comes back",
    "answer.until": "--until goes with later only. Leave it out, or write later.",
    "answer.same": "That is what you said before; nothing was changed.",
    "correct.usage": (
        "Say what is right: --kind, --company, --role, --person, --not-person, --tie, --untie or --split for letters; "
        "--company, --role, --requisition, --channel or --merge-into for an application."
    ),
    "correct.help.what": "beginnings of ids of letters, or one application",
    "correct.help.kind": "what the letters are: {kinds}",
    "correct.help.company": "the company that they are about",
    "correct.help.role": "the role that they are about",
    "correct.help.person": 'somebody in the letters: "Ida Brook <ida@lark.example> = hiring-manager"; may be repeated',
    "correct.help.not_person": "an address that is nobody's in this matter; may be repeated",
    "correct.help.tie": "the application that the letters belong to",
    "correct.help.untie": "the letters belong to no application",
    "correct.help.split": "each letter belongs to an application of its own",
    "correct.help.requisition": "the employer's number, for an application",
    "correct.help.channel": "how you came to apply: {channels}",
    "correct.help.merge": "the application that this one is the same as",
    "correct.one": "Say one of --tie, --untie and --split, not several.",
    "correct.kind": "{text!r} is no kind of letter. Write one of: {words}.",
    "correct.channel": "{text!r} is no way in. Write one of: {words}.",
    "correct.only_letters": (
        "{option} is said of letters, and {words!r} is an application. Name letters by the beginning of their ids; "
        "`onward show APPLICATION` lists them."
    ),
    "correct.only_applications": (
        "{option} is said of an application, and {words!r} is a letter. Name one by its handle; " + _SEVERAL
    ),
    "correct.no_letter": (
        "There is no letter {words!r}. `onward search` and `onward show APPLICATION` show the ids of letters."
    ),
    "correct.address": "{text!r} is no mail address. Write it like ida@lark.example.",
    "correct.same": "That is how it stands already; nothing was changed.",
    "circle.usage": "Write onward circle, onward circle add NAME, or onward circle remove NAME.",
    "circle.help.words": "add NAME, remove NAME, or list",
    "circle.help.json": "the people as JSON",
    "circle.help.address": "their mail address",
    "circle.help.relation": "who they are to you, such as sister",
    "circle.help.holds": "somebody to turn to after a hard letter",
    "circle.help.hears": "somebody who may hear of openings",
    "circle.help.knows": "an employer that they know from inside; may be repeated",
    "circle.options": "--{option} goes with `onward circle add NAME` only.",
    "circle.added": "{name} is in your circle now. Nothing is sent to anybody unless you send it.",
    "circle.changed": "Noted for {name}.",
    "circle.same": "That is how {name} is noted already; nothing was changed.",
    "circle.removed": "{name} is no longer in your circle.",
    "circle.none": "Nobody is in your circle yet. onward circle add NAME --holds-me-up | --hears-of-jobs",
    "circle.holds_me_up": "Who holds you up",
    "circle.hears_of_jobs": "Who hears of jobs",
    "circle.knows": "knows {names} from inside",
    "owner.help.json": "the settings as JSON",
    "owner.unset": "not told",
    "owner.yes": "yes",
    "owner.no": "no",
    "owner.changed": "{option}: {after} (before: {before})",
    "owner.same": "That is how it is set already; nothing was changed.",
    "owner.how": 'Change one: onward owner {option} "{example}"',
    "owner.reread": "`onward reread` goes over the mail on record with the new address.",
}
