"""Every sentence of this package that a person may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.message import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "finding.charset-missing": "This mail does not say how its letters are encoded; western letters were assumed.",
    "finding.charset-unknown": "This mail names an encoding that is not known; the usual ones were tried.",
    "finding.charset-wrong": "This mail names the wrong encoding for its letters; another one was used.",
    "finding.date-absurd": "The date of this mail cannot be right.",
    "finding.date-from-transit": "The mail carries no usable date of its own; the time of its delivery was used.",
    "finding.date-missing": "This mail carries no date.",
    "finding.date-unreadable": "The date of this mail could not be read.",
    "finding.file-unreadable": "This file could not be opened, so its mail is not known.",
    "finding.invitation-floating": "The invitation names no time zone; the zone of the mail was used.",
    "finding.invitation-unreadable": "A calendar object in this mail could not be read.",
    "finding.mail-too-large": "This mail is very large; its beginning was read and the rest left out.",
    "finding.mail-unreadable": "This mail could not be read.",
    "finding.msg-unreadable": "This Outlook file could not be read.",
    "finding.no-text": "This mail holds no readable text.",
    "finding.part-damaged": "A part of this mail is damaged; what could be read of it was used.",
    "finding.pdf-locked": "This PDF is locked or damaged, so its text is not known.",
    "finding.pdf-no-text": "This PDF holds pictures of text only; its words are not known.",
    "finding.sender-missing": "This mail does not say who sent it.",
    "finding.source-damaged": "This mailbox is damaged from here on; what came before was read.",
    "source.empty": "{path} is empty: there is no mail in it. Name a mailbox, a mail, or a folder of them.",
    "source.empty-folder": "There is no mail in the folder {path}. Name one with .eml files, an mbox or a Maildir.",
    "source.missing": "{path} does not exist. Check the spelling, or drag the file into the terminal to get its path.",
    "source.no-input": "Nothing came in on standard input. Paste the letter and end with Ctrl-D, or name a file.",
    "source.not-mail": "{path} is {what}, not mail. Name an .eml, .msg, mbox, Maildir, Takeout .zip or PDF.",
    "source.unreadable": "{path} may not be opened ({why}). Give yourself the right to read it, or copy it elsewhere.",
    "source.zip-damaged": "{path} is a damaged archive. Download it again, or unpack it and name the folder.",
    "source.zip-locked": "{path} is locked with a password. Unpack it and name the folder.",
    "source.zip-no-mail": "There is no mail in the archive {path}. Ask Takeout for Mail, in the mbox format.",
    "what.archive": "an archive of another kind",
    "what.audio": "a sound file",
    "what.outlook-store": "an Outlook data file (.pst)",
    "what.picture": "a picture",
    "what.program": "a program",
    "what.unknown": "a file of another kind",
    "what.video": "a film",
}


def finding(code: str) -> Finding:
    """The finding with that code and its sentence."""
    return Finding(code, TEXTS[f"finding.{code}"])


def sentence(key: str, **fields: str) -> str:
    """The sentence `key` with its fields filled in."""
    return TEXTS[key].format(**fields)
