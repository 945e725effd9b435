"""Every sentence that the counsels, the plan and the agenda can say.

Fields in braces are filled by `str.format`. Who reads this was turned down today: plain words, no praise, no
slogans, no hurry (evidence.md part C; held by tests/test_language.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.plan.wording_points import TEXTS as POINTS

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHARED = {
    "list.and": " and ",
    "list.or": " or ",
    "quote": "It says: “{text}”",
    "case.the_firm": "the firm",
    "case.the_role": "the role",
    "case.an_agency": "an agency",
    "error.no_application": "There is no application {application} in the record; `onward applications` lists them.",
    "error.no_rejection": (
        "{application} has no rejection, so there is no plan for it; `onward show {application}` tells where it stands."
    ),
}

_ANSWERED = {
    "answered.your_word": "That is your own answer; it is not asked again.",
    "answered.not_for_me": "You set this aside on {day}; it is not asked again.",
    "answered.perspective": "You looked at this on {day}.",
    "answered.thanks": "You wrote a note of thanks on {day}.",
    "answered.feedback": "You asked for feedback on {day}.",
    "answered.fit": "You took this up on {day}.",
    "answered.support": "You turned to somebody on {day}.",
    "answered.resume": "You looked your résumé over on {day}.",
    "answered.network": "You took this up on {day}.",
}

_MISSING = {
    "missing.interview": "Whether the interview took place, when, and with whom: `onward add` keeps it.",
    "missing.who": "Who met you, with an address if you have one: `onward add` keeps the interview with its people.",
    "missing.agency": "Who at the agency looks after this application, with an address: `onward correct` keeps it.",
    "missing.address": "An address of {name}, perhaps from an invitation or a card: `onward correct` keeps it.",
    "missing.talked_about": "One thing that you talked about in the interview: `onward note {application}`.",
    "missing.impressed": (
        "One thing about how {company} works that you valued, if there was one: `onward note {application}`."
    ),
    "missing.circle": (
        "Nobody is on your two lists yet. Who holds you up, and who hears of jobs? `onward circle add` keeps them."
    ),
    "missing.hears_of_jobs": "Who hears of jobs? Acquaintances count: `onward circle add`.",
    "missing.holds_me_up": "Who holds you up? A relative, a good friend: `onward circle add`.",
}

_ACCOUNT = {
    "account.explicit": "The letter of {day} says no.",
    "account.implied": "The letter of {day} does not say no outright; it leaves it to be understood.",
    "account.unsure": "The program is not sure that this letter is a no; `onward questions` lets you say.",
    "account.by_hand": "You entered this no from {company} yourself, for {day}; no letter is on record.",
    "account.letter_not_read": "A letter of {day} from {company} says no; its sentences are not at hand here.",
    "account.only_form": "Its one sentence is form and says nothing about you.",
    "account.all_form": "All of its {total} sentences are form; none says anything about you.",
    "account.form": "Sentences that are form and say nothing about you: {form} of {total}.",
    "account.reason": "It gives a reason: “{text}”",
    "account.reason_job": "It gives a reason that lies with the job and says nothing about you: “{text}”",
    "account.generic_fit": "That others match better is a set phrase; it names nothing that you lack.",
    "account.volume": "That many applied describes the market, not your application.",
    "account.automatic": "It says that a system took part in the decision.",
    "account.feedback_given": "It gives feedback.",
    "account.feedback_offered": "It offers feedback.",
    "account.feedback_refused": "It says that no feedback is given.",
    "account.kept": "It says that your papers are kept, without a period.",
    "account.kept_until": "It says that your papers are kept, by its own period until {day}.",
    "account.reapply_from": "It names {day} as the earliest day to apply again.",
    "account.welcome": "It invites you to apply again.",
    "account.also": "It also says: “{text}”",
    "account.unsaid": "It does not say {left}.",
    "unsaid.reason": "why",
    "unsaid.feedback": "whether feedback can be had",
    "unsaid.again": "whether or when to apply again",
    "account.applied": "You applied for {role} on {day}; the letter came {days} days later.",
    "account.applied_next": "You applied for {role} on {day}; the letter came a day later.",
    "account.applied_same_day": "You applied for {role} on {day}; the letter came the same day.",
    "account.agency": "It went through {agency}.",
    "account.no_interview": "No interview at {company} is on record, so nobody there has met you.",
    "account.interview": "On {day} there was an interview; who was there is not on record.",
    "account.interview_spoken_of": "A mail of {day} speaks of an interview, without a time that could be read.",
    "account.interview_invited": "On {day} there was an interview; its invitation names {names}.",
    "account.interview_with": "On {day} there was an interview with {names}.",
}

_PERSPECTIVE = {
    "perspective.more": "All your numbers, with what they can and cannot tell: `onward stats`.",
    "perspective.job": "The reason that the letter gives lies with the job; it says nothing about you.",
    "perspective.reason": "The letter gives a reason; read it as one employer's words about one role.",
    "perspective.all_form": "The letter is form from end to end, so it says nothing about you.",
    "perspective.no_reason": "The letter gives no reason, so nothing about you can be read from it.",
    "perspective.no_letter": "There is no letter to read here; what follows is counted from your record.",
    "perspective.form": "{form} of {total} sentences are form.",
    "perspective.form_one": "{form} of {total} sentences is form.",
    "perspective.form_none": "None of its {total} sentences is form.",
    "perspective.only_sentence": "Its only sentence is form.",
    "perspective.other": "What is not form: “{text}”",
}

_THANKS = {
    "thanks.write": "A short note of thanks to {name}, if you would like to write one.",
    "thanks.not_met": "No note of thanks, because nobody there has met you yet.",
    "thanks.for_having_met": "Such a note thanks for a conversation, and none is on record.",
    "thanks.too_late": "No note of thanks: the week for one has passed.",
    "thanks.days_since": "The letter came on {rejected}, {days} days ago.",
    "thanks.see_network": "Staying in touch remains open; see the step on your network.",
    "thanks.no_reply": "No note of thanks, because no address is known that a person reads.",
    "thanks.closed": "No note of thanks, because the letter asks not to reply to it and no other address is known.",
    "thanks.nobody_reads": "The address on record is an automatic one.",
    "thanks.asked_not_to": "No note of thanks, because the letter asks for no further contact.",
    "thanks.once": "One note is all; it needs no answer and no second one.",
    "thanks.ask_who": "A note of thanks is possible, once it is known who met you.",
    "thanks.ask_agency": "A note of thanks is possible, once it is known who at the agency passes it on.",
    "thanks.ask_took_place": "A note of thanks is possible, if the interview took place.",
    "thanks.ask_address": "A note of thanks is possible, once there is an address to send it to.",
    "thanks.noted_interview": "You noted an interview, but none is on record with a day and people.",
    "thanks.spoken_of": "A mail speaks of an interview, without a time that could be read.",
    "thanks.met_unknown": "You had an interview at {company}; who was there is not on record.",
    "thanks.met": "{name} met you for {company}; no address of a person is on record.",
    "thanks.on_invitation": "{name} stands in the invitation to the interview of {days}.",
    "thanks.met_on": "{name} met you on {days}.",
    "thanks.met_on_as_manager": "{name}, the hiring manager, met you on {days}.",
    "thanks.through_agency": "An agency stands in between; a note to {company} goes through its people.",
    "thanks.courtesy": (
        "It is a courtesy and a way to stay in contact; "
        "nobody expects it, and whether it changes anything is not known."
    ),
    "thanks.timing": "Not before the morning after the letter, and within a week of it.",
    "thanks.only_you_know": (
        "Leave it if you would not want to work there; if you suspect unfair treatment, take advice first."
    ),
}

_FEEDBACK = {
    "feedback.ask": "Ask {name} for feedback: thanks for the consideration first, then one question.",
    "feedback.answer_the_letter": "Reply to the letter, which offers feedback: thanks first, then one question.",
    "feedback.come": "Feedback from {company} is here. Nothing has to be done with it today.",
    "feedback.come.act": (
        "Feedback from {company} is here. {count} letters of different applications speak of {about}: "
        "that is worth acting on, at your own pace."
    ),
    "feedback.asks": "What it asks for, word for word:",
    "feedback.values": "What it values, word for word:",
    "feedback.noted": "You noted on {day}: “{text}”",
    "feedback.in_mail": "It stands in the mail of {day}.",
    "feedback.gate": "Five questions before taking it in, because poor feedback can feed brooding:",
    "gate.specific": "Is it specific?",
    "gate.changeable": "Is it about something that you can change?",
    "gate.about_the_job": "Is it about what the job needs, and not about you as a person?",
    "gate.saw_me": "Does it come from somebody who saw you at work or in the interview?",
    "gate.second_source": "Has a second source said it, or does it fit your own view?",
    "feedback.park": "Five times yes: use it before the next interview. One source alone: park it.",
    "feedback.reminder": "One reminder is possible from {day}, ten working days after; a second one is not.",
    "feedback.silence": "Silence is usually policy, time or fear of dispute.",
    "feedback.refused": "No request, because the letter says that no feedback is given.",
    "feedback.asked_not_to": "No request, because the letter asks for no further contact.",
    "feedback.undecided": "No request for feedback yet: the letter leaves the matter open, so ask where it stands.",
    "feedback.no_reply": "No request, because no address is known that a person reads.",
    "feedback.closed": "No request, because the letter asks not to reply to it and no other address is known.",
    "feedback.nobody_reads": "Nobody who could be asked is on record.",
    "feedback.too_late": "No request: the week in which asking is usual has passed.",
    "feedback.late_but_offered": (
        "The usual week has passed, but the letter offered feedback; a late question is still fair."
    ),
    "feedback.days_since": "The letter came on {rejected}, {days} days ago; within a week is the usual advice.",
    "feedback.sift": "No request, because nobody there has seen more than your papers.",
    "feedback.unlikely_at_sift": "Feedback is unlikely when the papers alone were looked at.",
    "feedback.sift_with_rule": "Asking is unusual this early, but where you live a rule may apply; it is your choice.",
    "feedback.ask_who": "Asking is possible, once it is known who met you or who decided.",
    "feedback.ask_took_place": "Asking is possible, if the interview took place.",
    "feedback.ask_agency": "Asking is possible, once it is known who at the agency to ask.",
    "feedback.ask_address": "Asking {name} is possible, once there is an address.",
    "feedback.whom.manager_often": "{name}, the hiring manager, met you in {times} interviews: the best person to ask.",
    "feedback.whom.interviewer": "{name} met you most often or last, so has seen the most.",
    "feedback.whom.on_invitation": "{name} stands in the invitation to the interview; nobody nearer is known.",
    "feedback.whom.writer": "{name} wrote the letter; nobody who met you can be reached from the record.",
    "feedback.whom.agency": "An agency stands in between, so the question goes to {name} there and not to the firm.",
    "feedback.whom.scheme": "For a graduate programme the recruitment team answers, here {name}.",
    "feedback.whom.no_address": "{name} is known, but no address at which a person reads.",
    "feedback.whom.closed": "{name} wrote, and the letter asks not to reply to it.",
    "feedback.whom.no_reply": "The address on record is an automatic one.",
    "feedback.odds": "Most requests stay unanswered, so no answer says nothing about you.",
    "feedback.poll": (
        "In a poll in a network group about 60 percent never got any after asking, and 9 percent often or always did; "
        "whoever wished could vote, so read it as a hint."
    ),
    "feedback.manner": (
        "A favour asked calmly, with an easy way out; accept the decision, and one request is the limit."
    ),
}

_RIGHTS = {
    "right.queensland": (
        "For jobs in the Queensland public service a member of the panel must give feedback on request."
    ),
    "right.canada": (
        "In appointments to Canada's federal public service feedback may be asked for at any time; "
        "an informal discussion is for people eliminated from an internal process."
    ),
    "right.northern_ireland": "For judicial posts in Northern Ireland feedback is requested within five days.",
    "right.britain": (
        "In the United Kingdom you may ask for reasons, rules and feedback; the employer need not give any."
    ),
    "right.new_south_wales": "New South Wales has a guide for giving feedback after interviews; it is no duty.",
    "right.united_states": (
        "In the United States most private firms have no duty to give reasons; public and union jobs may differ."
    ),
    "right.ontario": (
        "In Ontario firms with 25 people or more tell interviewed "
        "applicants within 45 days whether a decision is made, "
        "since 1 January 2026; that is the status, not feedback."
    ),
    "right.own_data": (
        "Where you live you may ask to see your own data, interview notes on file among them, within a month. "
        "That is a different letter, and at times it closes doors."
    ),
    "right.automated": (
        "In the European Union, when a decision was made by a system alone, its procedure and principles are to be "
        "explained to the person concerned."
    ),
    "right.advice_centre": "This is no legal advice, read in a stored copy; ask an advice centre before relying on it.",
}

_FIT = {
    "fit.no_reason": "The letter names no reason; none is guessed.",
    "fit.no_letter": "No letter with a reason is on record; none is guessed.",
    "fit.generic": "That others match more closely names no skill, so it is not read as one.",
    "fit.about_the_job": "The reason lies with the job; it says nothing about you or your fit.",
    "fit.further": "It also gives as a reason: “{text}”",
    "fit.further_job": "It also gives a reason that lies with the job: “{text}”",
    "fit.train": "Training in {about} now: more than one letter names it.",
    "fit.named_by": "{count} letters of different applications name {about}.",
    "fit.training": "A course, a small piece of work of your own, or an hour with somebody who uses it daily.",
    "fit.when_and_where": (
        "A plan of the form “if it is this day and place, then I do this” carries an intention into action."
    ),
    "fit.overqualified": "Look towards firms and levels where your experience is what they ask for.",
    "fit.overqualified.read_as": (
        "Managers who say “overqualified” often doubt that somebody will stay; ability is not what they doubt."
    ),
    "fit.overqualified.say_why": "Where you do want such a job, say in the letter why this job, and for how long.",
    "fit.overqualified.neighbours": (
        "Looking at related occupations too brought more interviews to people who had searched narrowly."
    ),
    "fit.skill": "One letter names a skill without saying which; park it.",
    "fit.skill.named": "One letter named {about}; park it until a second one does.",
    "fit.skill.why": "One employer's wish is no pattern; a second letter that names the same would be.",
    "fit.experience": "One letter names experience without saying in what; park it.",
    "fit.experience.named": "One letter named experience in {about}; park it until a second one does.",
    "fit.experience.why": "One employer's measure is no pattern; a second letter that names the same would be.",
    "fit.language": "One letter names a language or a level of it; park it, or choose targets by it.",
    "fit.language.named": "One letter named {about}; park it, or choose targets that ask for less of it.",
    "fit.language.why": (
        "It is a requirement of that place; a second letter that names the same would make it a pattern."
    ),
    "fit.assessment": "The letter points to a test or task; a try of that kind before the next one is the use of it.",
    "fit.assessment.why": "It measured one day and one task.",
    "fit.location": "A fact to choose targets by: the place.",
    "fit.location.why": "Where the work is done says nothing about how you would do it.",
    "fit.visa": "A fact to choose targets by: the permit to work.",
    "fit.visa.why": "Some firms sponsor and some do not; asking before applying saves the work.",
    "fit.salary": "A fact to choose targets by: the range of pay.",
    "fit.salary.why": "The budget of a role is set before anybody applies.",
    "fit.timing": "A fact to choose targets by: the start or the deadline.",
    "fit.timing.why": "Dates differ from firm to firm.",
    "fit.documents": "The letter names the papers, not your fit; see the step on the résumé.",
    "fit.documents.why": "Papers can be completed.",
    "fit.culture": "The letter speaks of team or motivation; that is vague, so park it.",
    "fit.culture.why": "Without an example it cannot be used; a request for feedback may bring one.",
}

_SUPPORT = {
    "support.pace": "Nothing is asked here. Company, quiet or the next thing: the pace is yours.",
    "support.talk": "Talk with somebody who holds you up, when you want to.",
    "support.talk_to": "Talk with {names}, when you want to.",
    "support.after_finals": "You came as far as the later rounds at {company}; a no can weigh more there.",
    "support.several": "More than one no has come lately; you set this as a moment to speak of people.",
    "support.money": "You said that money is tight.",
    "support.two_asks": (
        "“Listen to me” and “do you know of anything” are two different asks; "
        "listening comes from close people, news of jobs more often from acquaintances."
    ),
    "support.holding": "On your list of who holds you up: {names}.",
    "support.hearing": "On your list of who hears of jobs: {names}.",
    "support.pace_is_yours": "Now, later or not at all: the pace is yours.",
    "support.heavy": (
        "If it gets heavy, that is for a person and not for a program: somebody close, a doctor, "
        "or a line in your country, listed at findahelpline.com."
    ),
}

_RESUME = {
    "resume.leave": "No change to the résumé because of this letter.",
    "resume.one_is_no_reason": "One rejection is no reason to rewrite it; a stated reason or a milestone would be.",
    "resume.led_to_interview": "It led to an interview at {company}, which is what it is for.",
    "resume.leave_reviewed": "No change to the résumé: you settled that a short while ago.",
    "resume.reviewed": "Your answer to this step on another rejection still counts.",
    "resume.documents": "Look at your papers once, for what the letter says was missing.",
    "resume.documents.how": "Complete that one thing first, and leave the rest as it is unless there is an error.",
    "resume.reason": "Look at one place of your résumé: what the letter names.",
    "resume.reason.how": "If it is true of you and hard to find there, move it up; if it is not, leave it out.",
    "resume.milestone": "A milestone for a look at the résumé, errors first.",
    "resume.milestone.why": (
        "{reached} applications or more are on record without an interview so far. It need not be the résumé: "
        "targets, timing and the market matter too."
    ),
    "resume.rule.spelling": (
        "Fix first: spelling. In a study résumés without errors were "
        "invited in 66 percent of cases, with two errors in "
        "58, with five in 47. Well founded."
    ),
    "resume.rule.clear": (
        "Fix first: clear, correct sentences. With writing help people were hired 8 percent more often, "
        "relative to those without. Well founded, mostly for second-language writers."
    ),
    "resume.rule.pages": "Two pages are fine; “one page only” is a myth. Plausible: a vendor's simulation.",
    "resume.rule.myth": "That machines reject three of four résumés unseen is a myth.",
    "resume.rule.true": "Add what is true and asked for; numbers that you cannot show stay out.",
}

_NETWORK = {
    "network.watch": "New openings at {company} are worth a look now and then.",
    "network.watch_only": "Nothing to do; new openings at {company} are worth a look now and then.",
    "network.insider": "Ask {names}, who knows {company} from inside, what is coming up there.",
    "network.insider.why": "You noted that {names} knows {company}.",
    "network.other_role": "Look at the other openings that the letter names.",
    "network.kept_until": "{company} keeps your papers until {day}, by its own words.",
    "network.kept_until.why": (
        "It promises to keep your papers until {day}; you may object at any time and have them deleted."
    ),
    "network.kept": "{company} keeps your papers, for how long it does not say.",
    "network.kept.why": "It promises to keep your papers; you may object at any time and have them deleted.",
    "network.reapply_from": "From {day} on another application to {company} is possible.",
    "network.reapply_from.why": "The letter names {day} as the earliest day.",
    "network.people": "Stay in touch with {names}, in a few months.",
    "network.people.why": "{names} met you; not before {day} unless there is a reason, such as a new opening.",
    "network.welcome": "The letter invites another application to {company}, whenever an opening suits you.",
}

_AGENDA = {
    "agenda.news_today": (
        "{company} has answered on {role}: it is a no. Nothing is due today. Now, later or only kept: the pace is "
        "yours, and `onward plan {application}` has the account."
    ),
    "agenda.news": "{company} answered on {role} on {day}: it is a no. `onward plan {application}` has the account.",
    "agenda.step": "{company}: {what}",
    "agenda.kept_until": "{company} keeps your papers until {day}, by its own words; you may object at any time.",
    "agenda.reapply_from": "From {day} on another application to {company} is possible.",
    "agenda.answer_by": "{company} named {day} for an answer on {role}.",
    "agenda.deadline": "{company} named {day} as the last day for what it asked of you on {role}.",
    "agenda.interview": "Interview at {company} for {role}, {day}, {time}.",
    "agenda.interview_day": "Interview at {company} for {role}, {day}; the time is not on record.",
    "agenda.waiting": "{company}, {role}: the last sign was {days} days ago.",
}

TEXTS: Mapping[str, str] = {
    **_SHARED,
    **_ANSWERED,
    **_MISSING,
    **_ACCOUNT,
    **_PERSPECTIVE,
    **_THANKS,
    **_FEEDBACK,
    **POINTS,
    **_RIGHTS,
    **_FIT,
    **_SUPPORT,
    **_RESUME,
    **_NETWORK,
    **_AGENDA,
}
