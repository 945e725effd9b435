"""Every sentence that `drafts` says to the owner; the letters' own sentences stand in `formulations_*.py`.

`missing.…` says what a letter lacks and how to tell it, `ask.…` is the question itself, and `T1.fail` and the like are
the reasons of the rubric (evidence.md D5). Fields in braces are filled by `str.format`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MISSING = {
    "missing.owner_name": 'Your name is not known yet, and a letter needs it: `onward owner --name "…"`.',
    "missing.owner_contact": "A letter needs an address or a phone number of yours: `onward owner --address …`.",
    "missing.recipient": "It is not known whom to write to; `onward people` lists everybody in the record.",
    "missing.recipient_name": "Only the address of the recipient is known; their name is needed for the greeting.",
    "missing.company": "The firm's name is not known for {application}; `onward correct {application}` adds it.",
    "missing.role": (
        "A request for feedback names the role, and for {application} it is not known; "
        "`onward correct {application}` adds it."
    ),
    "missing.interview": (
        "No interview is recorded for {application}, and a thank-you note thanks for one. "
        "If you met them, `onward add` records it."
    ),
    "missing.impressed": (
        'One true detail is missing. Finish this sentence: "I was impressed by …". '
        'Tell it with `onward note {application} --impressed "…"`.'
    ),
    "missing.impressed.note": (
        "Your notes on {application} do not fit into a sentence of the letter as they stand. "
        'Finish this sentence in the letter\'s language: "I was impressed by …".'
    ),
    "missing.impressed.unplaced": (
        'What you told does not finish the sentence "I was impressed by …" in the letter\'s language; '
        'up to 30 words without a full stop fit, such as "the way the team reviews drafts".'
    ),
    "missing.talked_about.unplaced": (
        'What you told does not finish the sentence "I enjoyed talking about …" in the letter\'s language; '
        'up to 30 words without a full stop fit, such as "the new ferry line".'
    ),
    "missing.member": "Say which friend or relative the message is for; `onward circle` lists your people.",
    "missing.ask": "Say what the message asks for: somebody to listen, or news of openings; it holds one of the two.",
}

_ASK = {
    "ask.owner_name": "Your name, as you sign a letter:",
    "ask.owner_contact": "Your mail address or phone number:",
    "ask.recipient": "Whom to write to:",
    "ask.recipient_name": "The recipient's name:",
    "ask.company": "The firm:",
    "ask.role": "The role:",
    "ask.interview": "The day of the interview:",
    "ask.impressed.en": 'One thing, as you would finish the sentence: "I was impressed by …"',
    "ask.impressed.de": 'One thing, in German, as you would finish the sentence: "Beeindruckt hat mich: …"',
    "ask.talked_about.en": 'One thing you talked about, as you would finish the sentence: "I enjoyed talking about …"',
    "ask.talked_about.de": 'One thing you talked about, in German, to finish: "Gesprochen haben wir über …"',
    "ask.question": "What you would like to ask about your own part, as one question:",
    "ask.member": "The friend or relative to write to:",
    "ask.ask": "Somebody to listen (holds_me_up), or news of openings (hears_of_jobs)?",
}

_THANKS = {
    "T1.pass": "The letter greets {name}, who is in the record.",
    "T1.none": "The letter greets nobody by name.",
    "T1.unknown": "The name in the greeting is not in the record.",
    "T1.other": "The greeting names somebody else than {name}, to whom the letter goes.",
    "T2.pass": "The address belongs to a person.",
    "T2.fail": "Nobody reads mail at {address}.",
    "T2.shared": "{address} looks like a shared mailbox; correct the person if somebody known to you reads it.",
    "T2.none": "No address is recorded for {name}, so the letter has to go another way.",
    "T3.pass": "The record holds an interview.",
    "T3.fail": "The record holds no interview or call to thank for.",
    "T4.pass": "It is day {days} after the letter.",
    "T4.na": "The record holds no rejection for this application.",
    "T4.early": "The letter came today; the note can wait until tomorrow morning.",
    "T4.late": "The letter came {days} days ago; after seven days a note is late.",
    "T5.pass": "{words} words in {paragraphs} paragraphs.",
    "T5.short": "{words} words; a note of 60 or more has room for one true detail.",
    "T5.long": "{words} words; up to 150 are read to the end.",
    "T5.paragraphs": "{paragraphs} paragraphs; three are enough.",
    "T6.pass": "Firm and role are spelled as recorded.",
    "T6.na": "Neither firm nor role is recorded.",
    "T6.missing": "The letter does not name {name}, or spells it differently.",
    "T6.spelling": 'This is spelled "{name}" in the record.',
    "T7.pass": "The thanks come first and name the conversation.",
    "T7.fail": "The first two sentences hold no thanks for the interview.",
    "T7.date": "No interview on that day is in the record.",
    "T8.pass": "A detail of the letter also stands in your notes.",
    "T8.none": "There is no interview note of yours to compare with.",
    "T8.hint": "No detail of the letter was found in your notes; is one in it?",
    "T9.pass": "The letter names something of their way of working.",
    "T9.fail": "Words of praise alone could go to any firm; name what you saw.",
    "T9.hint": "No quality of their way of working was found; is one in the letter?",
    "T10.pass": "The letter says that you would stay in contact, or names other openings.",
    "T10.fail": "The letter says neither that you would stay in contact nor that other openings interest you.",
    "T11.pass": "Disappointment takes one sentence or none.",
    "T11.fail": "More than one sentence is about disappointment.",
    "T12.pass": "The letter does not ask to reconsider, and asks for no grounds.",
    "T12.fail": "This asks to reconsider, or asks why.",
    "T13.pass": "Nothing is said about the chosen person or the selection.",
    "T13.fail": "This is about the person who was chosen, or about the selection.",
    "T14.pass": "The letter neither apologises nor blames yourself.",
    "T14.fail": "This is an apology or puts the blame on yourself.",
    "T15.pass": "The letter presses nobody.",
    "T15.fail": "This puts pressure on the reader.",
    "T16.pass": "The note holds no question for feedback.",
    "T16.fail": "A question for feedback is a letter of its own.",
    "T17.pass": "No attachment, one link at most, and no second application.",
    "T17.attachment": "A note goes without attachments.",
    "T17.links": "More than one link.",
    "T17.pitch": "This applies for the job a second time.",
    "T18.pass": "No placeholder and no known slip of spelling was found.",
    "T18.placeholder": "A placeholder is left.",
    "T18.spelling": "This looks like a slip of spelling.",
    "T19.pass": "Nothing about health, age, family or faith.",
    "T19.fail": "Health, age, family and faith have no place in this letter.",
    "T20.pass": "Your full name and one way to reach you stand below.",
    "T20.name": "Your full name does not stand below the letter.",
    "T20.contact": "No address or phone number stands below the letter.",
}

_FEEDBACK = {
    "F1.pass": "The request goes to somebody who met you or wrote to you.",
    "F1.na": "The record does not say who met you or wrote to you.",
    "F1.hint": "The record does not say whether {name} met you or wrote to you.",
    "F1.manager": "You met {name} more than once; the request has the best chance there.",
    "F1.agency": "The job came through {name}; a request goes to the agency alone.",
    "F1.fail": "The record does not show that the recipient met you or wrote to you; {name} did.",
    "F2.pass": "The letter does not rule out feedback.",
    "F2.na": "The letter itself has not been read.",
    "F2.fail": "The letter says that no feedback is given.",
    "F3.pass": "You got as far as an interview or an assessment.",
    "F3.fail": "There was no interview and no assessment, so there is hardly anything to give feedback on.",
    "F3.hint": "There was no interview and no assessment; in Queensland public offices still give feedback on request.",
    "F4.pass": "It is day {days} after the letter.",
    "F4.na": "The record holds no rejection for this application.",
    "F4.early": "The letter came today; the request can wait until tomorrow.",
    "F4.late": "The letter came {days} days ago; after seven days memories fade.",
    "F5.pass": "The thanks come before the request.",
    "F5.fail": "No thanks for the consideration stand before the request.",
    "F6.pass": "The letter accepts the decision.",
    "F6.contest": "This contests the decision.",
    "F6.none": "The letter does not say that you accept the decision.",
    "F7.pass": "One request, with {count} question(s).",
    "F7.none": "The letter does not ask for feedback.",
    "F7.many": "{count} questions; two are the most that is easy to answer.",
    "F7.other": "This asks for something else besides feedback.",
    "F8.pass": "The question is about your own doing.",
    "F8.fail": "This asks about the choice or about others.",
    "F8.none": "No question is about what you could do.",
    "F9.pass": "The letter looks ahead.",
    "F9.fail": 'Nothing in the letter looks ahead, such as "for future applications".',
    "F10.pass": "The reader can easily say no.",
    "F10.fail": "The letter leaves the reader no easy way to say no.",
    "F11.pass": "A short reply or call is offered.",
    "F11.fail": "The letter does not offer a short way to answer, such as a line by reply or a five-minute call.",
    "F12.pass": "{words} words.",
    "F12.short": "{words} words; 60 or more have room for thanks and a question.",
    "F12.long": "{words} words; up to 140 are read to the end.",
    "F13.pass": "Role and interview are named.",
    "F13.na": "Neither the role nor the day of an interview is recorded.",
    "F13.role": "The letter does not name the role {name} as recorded.",
    "F13.day": "The letter does not name the day of the interview.",
    "F13.date": "No interview on that day is in the record.",
    "F14.pass": "No legal words.",
    "F14.fail": "Legal words belong in a letter of their own, after advice.",
    "F15.pass": "This is the first request for this application.",
    "F15.fail": "A request for this application went out on {day}.",
    "F15.hint": "A request went out on {day}; one reminder after ten working days is the most.",
    "F16.pass": "No deadline is set.",
    "F16.fail": "This sets a deadline.",
    "F17.pass": "No placeholder and no known slip of spelling was found.",
    "F17.placeholder": "A placeholder is left.",
    "F17.spelling": "This looks like a slip of spelling.",
    "F18.pass": "The letter does not blame yourself.",
    "F18.fail": "This puts the blame on yourself.",
}

_FRIEND = {
    "M1.pass": "The message greets {name}.",
    "M1.fail": "The message does not greet {name} by name.",
    "M2.pass": "The message asks for one thing.",
    "M2.none": "The message asks neither for somebody to listen nor for news of openings.",
    "M2.both": "To be listened to and to hear of openings are two messages.",
    "M3.pass": "The message presses nobody.",
    "M3.fail": "This puts pressure on the reader.",
    "M4.pass": "{words} words.",
    "M4.fail": "{words} words; up to 120 are easy to answer.",
    "M5.pass": "Nothing is said against the firm or its people.",
    "M5.fail": "This speaks ill of the firm, and messages get passed on.",
    "M5.name": "Somebody of the firm is named here, and messages get passed on.",
    "M6.pass": "No placeholder and no known slip of spelling was found.",
    "M6.placeholder": "A placeholder is left.",
    "M6.spelling": "This looks like a slip of spelling.",
    "M7.pass": "The message is signed.",
    "M7.fail": "Your name does not stand below the message.",
}

TEXTS: Mapping[str, str] = {**_MISSING, **_ASK, **_THANKS, **_FEEDBACK, **_FRIEND}
