"""The English letters' sentences, by kind of letter and place in it. Data, no code.

Fields: company, role, day (of the latest interview), count (of interviews, in words), met (others who met the owner),
topic and impressed (the owner's words, as a noun phrase or a dependent clause), letter_day, weeks (from applying to the
letter), months (for which the application is kept), about_reason (what the stated reason names), question,
organization, openings (the role in question). Tags: see `material.py`.
"""

from __future__ import annotations

from onward.drafts.formulation import Slots, say

SLOTS: Slots = {
    "thanks.opening": (
        say("Thank you for the conversation on {day} about the {role} position at {company}."),
        say("Thank you for the interview on {day} for the position of {role} at {company}.", "pf"),
        say("I am writing to thank you for the interview on {day} for the {role} position at {company}.", "pf"),
        say(
            "Thank you for the time that you gave our interview on {day} about the {role} role at {company}.",
            "pf",
            "met_you",
        ),
        say(
            "Thank you for taking the time on {day} to talk with me about the {role} role at {company}.",
            "pw",
            "met_you",
        ),
        say("Thank you for speaking with me on {day} about the {role} position at {company}.", "pwf", "met_you one"),
        say(
            "The conversation on {day} about the {role} role at {company} was a good one, and I thank you for it.",
            "pw",
        ),
        say("I would like to thank you warmly for the conversation on {day} about the {role} role at {company}.", "w"),
        say(
            "It was good to meet you on {day}, and I thank you for our conversation about the {role} role at "
            "{company}.",
            "w",
            "met_you",
        ),
        say(
            "Thank you for the {count} conversations about the {role} role at {company}, the last of them on {day}.",
            "pwf",
            "several",
        ),
        say(
            "I would like to thank you for the {count} interviews for the position of {role} at {company}, most "
            "recently on {day}.",
            "pf",
            "several",
        ),
        say(
            "Over {count} interviews, the last on {day}, I learned much about the {role} role at {company}, and I "
            "thank you for that.",
            "pw",
            "several",
        ),
        say(
            "Thank you for the interview with {met} on {day} about the {role} position at {company}.",
            "pwf",
            "!met_you",
        ),
        say(
            "My conversation with {met} on {day} about the {role} role at {company} was a good one; thank you for "
            "making room for it.",
            "pw",
            "!met_you one",
        ),
        say(
            "Please accept my thanks for the time that you gave me on {day}, when we spoke about the position of "
            "{role} at {company}.",
            "f",
            "met_you",
        ),
        say("I wish to thank you for the interview of {day} concerning the position of {role} at {company}.", "f"),
        say("Thank you for the interview for the {role} position at {company}.", "pwf", "!dated"),
        say(
            "I would like to thank you for the conversation about the {role} role at {company} and for the time it "
            "took.",
            "pwf",
            "!dated",
        ),
        say(
            "Thank you for the time that went into my interview for the position of {role} at {company}.",
            "pwf",
            "!dated",
        ),
        say("Thank you for the interview at {company} on {day}.", "pwf", "!role"),
        say("Thank you for the conversation on {day} about working at {company}.", "pwf", "!role"),
        say("I would like to thank you for the interview at {company} and for the time it took.", "pwf", "!role"),
    ),
    "thanks.letter": (
        say("Thank you also for letting me know the decision on {letter_day}."),
        say("The letter of {letter_day} has reached me, and I am grateful to have been told.", "pf"),
        say("I am grateful, too, for the clear answer of {letter_day}.", "pwf", "explicit"),
        say("Thank you as well for the plain words in the letter of {letter_day}.", "pw", "explicit"),
        say("Your answer came on {letter_day}, and I was glad to hear from you either way.", "pw"),
        say("I confirm with thanks that the letter of {letter_day} has reached me.", "f"),
        say("I also appreciate the message of {letter_day}, which told me where things stand."),
        say(
            "It helped to read the reason in the letter of {letter_day}, and I am grateful that it was given.",
            "pwf",
            "reason",
        ),
        say("Thank you for giving a reason in the letter of {letter_day}; that was useful to read.", "pw", "reason"),
        say("That the letter of {letter_day} names a reason is something I value.", "pf", "reason"),
        say("Thank you for answering so soon, on {letter_day}.", "pw", "quick"),
        say("I valued having the answer within days of the conversation, on {letter_day}.", "pwf", "quick"),
        say("Thank you for the attention that my application had over these {weeks} weeks.", "pwf", "long"),
        say(
            "The letter of {letter_day} came {weeks} weeks after my application; thank you for telling me how it "
            "ended.",
            "pwf",
            "long",
        ),
    ),
    "thanks.topic": (
        say("I enjoyed talking about {topic}."),
        say("It was good to talk about {topic}.", "pw"),
        say("It was a pleasure to talk about {topic}.", "wf"),
        say("I am glad that we came to speak about {topic}.", "pwf", "met_you"),
        say("I took a lot from what we said about {topic}.", "pw", "met_you"),
        say("What I heard from you about {topic} has stayed with me.", "pwf", "met_you"),
        say("I found it interesting to talk about {topic}.", "pf"),
        say("I remember with pleasure the part of the conversation about {topic}."),
        say("Talking about {topic} is what I like to think back to.", "pw"),
        say("I appreciated the chance to talk about {topic}.", "f"),
    ),
    "thanks.impressed": (
        say("I was impressed by {impressed}."),
        say("What I will remember of {company} is {impressed}.", "pw"),
        say("I was struck by {impressed}."),
        say("I came away impressed by {impressed}.", "pw"),
        say("I thought highly of {impressed}.", "f"),
        say("I admire {impressed}.", "w"),
        say("At {company} I learned to value {impressed}.", "pf"),
        say("One thing that impressed me at {company} was {impressed}."),
        say("I would also like to mention {impressed}, which impressed me.", "pf", "topic noun_impressed"),
        say("Something else has stayed with me: {impressed}.", "pw", "topic"),
        say("If I were to name one quality of {company}, it would be {impressed}.", "pwf"),
    ),
    "thanks.regret": (
        say("I would have liked to work with you, and I accept the decision.", "pw"),
        say("I had hoped for a different answer, and I respect this one.", "pwf"),
        say("I am disappointed, as you can imagine, and I accept the decision.", "p"),
        say("I would gladly have taken on the work, and I respect the decision.", "pwf"),
        say("I had looked forward to working with you all, and I respect the decision.", "w"),
        say("I would have loved to join you, and I accept the answer as it is.", "w"),
        say("I respect the decision, although I had hoped for a different one.", "pf"),
        say("I accept the decision, and I regret that we will not be working together for now.", "f"),
        say("I respect the decision."),
        say("I accept the decision and wanted to write all the same.", "pw"),
    ),
    "thanks.future": (
        say("If another opening comes up with you that suits, I would be interested to hear of it."),
        say("I would like to stay in touch, and I am interested in other openings that you may have.", "pf"),
        say("I hope that our paths cross again, and I would be glad to hear of other openings.", "pw"),
        say("I would be glad to stay in touch, and I would like to hear about other openings at {company}.", "pw"),
        say("If another opening comes up at {company} that suits, I would be interested to hear of it.", "pwf"),
        say("I would like to stay in contact, and I am interested in other openings at {company}.", "pf"),
        say("I remain interested in {company} and would like to keep in touch about other roles.", "pf"),
        say("When {company} next looks for somebody in this field, I would be glad to hear from you.", "pw"),
        say("It would make me happy to stay in touch and to hear when something else opens at {company}.", "w"),
        say("I hope that we can keep in touch, and I am open to other roles at {company}.", "w"),
        say(
            "I would welcome the opportunity to remain in contact and to be considered for other openings at "
            "{company}.",
            "f",
        ),
        say("I would be pleased to remain in contact, and other openings at {company} are of interest to me.", "f"),
        say(
            "The letter speaks of keeping my application for {months} months, and I am glad of that; I am interested "
            "in other openings at {company}.",
            "pwf",
        ),
        say(
            "I am glad that my application stays on file, and I would like to hear of other openings at {company}.",
            "pwf",
            "on_file",
        ),
        say(
            "The letter invites me to apply again, and I would like to do so when another opening at {company} fits.",
            "pwf",
            "reapply",
        ),
    ),
    "thanks.close": (
        say("I wish you and your team well.", "pw"),
        say("My good wishes to you and your colleagues.", "pf"),
        say("Thank you again for your time.", "pwf"),
        say("I wish you all the best with the work ahead.", "pw"),
        say("I wish you and everybody at {company} well.", "pwf"),
        say("I wish you and your colleagues success in your work.", "f"),
        say("Please pass my thanks on to {met} as well.", "pwf", "met_you"),
        say("Please give my regards to {met}.", "pwf"),
    ),
    "thanks.more": (
        say("I know that time for such conversations is not a given, and I do not take it for granted."),
        say("I am writing these lines simply because I would like you to know that."),
        say("Conversations like this one make a search worth the effort, and I wanted to tell you so.", "pw"),
    ),
    "feedback.opening": (
        say("Thank you for considering me for the {role} position at {company} and for the conversation on {day}."),
        say(
            "Thank you for your time on {day} and for considering me for the {role} role at {company}.", "pw", "met_you"
        ),
        say(
            "I would like to thank you for considering my application for the position of {role} at {company} and "
            "for the interview on {day}.",
            "pf",
        ),
        say("Thank you for our conversation on {day} and for considering me as {role} at {company}.", "pw", "met_you"),
        say(
            "I am grateful that you considered me for the {role} role at {company} and spoke with me on {day}.",
            "pwf",
            "met_you",
        ),
        say(
            "Thank you for considering me for the {role} role at {company} and for the {count} interviews, the last "
            "of them on {day}.",
            "pwf",
            "several",
        ),
        say(
            "Thank you for the {count} conversations, most recently on {day}, and for considering me for the {role} "
            "position at {company}.",
            "pwf",
            "several",
        ),
        say(
            "Thank you for considering me for the {role} position at {company}, and for the interview with {met} on "
            "{day}.",
            "pwf",
            "!met_you",
        ),
        say(
            "Thank you warmly for considering me for the {role} role at {company} and for meeting with me on {day}.",
            "w",
            "met_you",
        ),
        say(
            "I wish to thank you for considering my application as {role} at {company} and for the interview of {day}.",
            "f",
        ),
        say(
            "Thank you for considering me for the {role} position at {company} and for the interview.",
            "pwf",
            "!dated interviewed",
        ),
        say(
            "I would like to thank you for the interview and for considering me for the {role} role at {company}.",
            "pwf",
            "!dated interviewed",
        ),
        say(
            "Thank you for considering me for the {role} position at {company} and for letting me take the assessment.",
            "pwf",
            "!interviewed assessed",
        ),
        say(
            "I would like to thank you for considering me for the {role} role at {company} and for the task that I "
            "was given.",
            "pwf",
            "!interviewed assessed",
        ),
        say(
            "Thank you for considering my application for the {role} position at {company}.",
            "pwf",
            "!interviewed !assessed",
        ),
        say(
            "My first word is thanks: for considering me as {role} at {company}, and for the conversation on {day}.",
            "pw",
        ),
        say(
            "You considered me for the {role} position at {company} and there was a conversation on {day}; thank "
            "you for both.",
        ),
        say(
            "On {day} I was invited to an interview for the position of {role} at {company}, and I thank you for "
            "that and for considering me.",
            "pf",
        ),
        say(
            "Thank you for the care with which my application as {role} at {company} was considered, and for the "
            "interview on {day}.",
            "wf",
        ),
    ),
    "feedback.accept": (
        say("I accept the decision."),
        say("I respect your decision, and I write only to learn from it.", "pw"),
        say("I have read the letter of {letter_day} and accept the decision.", "pf"),
        say("The decision is clear to me and I accept it.", "pwf"),
        say("I understand and accept your decision of {letter_day}.", "pwf"),
        say("I respect the decision and do not wish to reopen it.", "f"),
        say("I take the answer of {letter_day} as it is, and I respect it.", "pw"),
        say("What was decided is decided, and I respect the decision.", "pw"),
        say("I accept the outcome that the letter of {letter_day} told me.", "f"),
        say("The answer was a no; I accept the decision and look ahead.", "pw"),
        say("I fully respect the decision and ask only for my own learning."),
    ),
    "feedback.topic": (
        say("I enjoyed talking about {topic}."),
        say("It was good to talk about {topic}.", "pw"),
        say("I found it interesting to talk about {topic}.", "pf"),
        say("It was a pleasure to talk about {topic}.", "wf"),
        say("I am glad that we came to speak about {topic}.", "pwf", "met_you"),
    ),
    "feedback.lead": (
        say("May I ask you for a word of feedback that I can use in future applications?", "pw"),
        say(
            "I would like to learn from this for my next applications, and a word of feedback from you would help.",
            "pw",
        ),
        say("I would be grateful for feedback that I can use in my next interviews.", "pwf"),
        say("For my future applications, I would value one piece of feedback from you.", "pf"),
        say("With future applications in mind, I would be thankful for a little feedback.", "w"),
        say("It would help me in my next applications to have a word of feedback from you.", "pw"),
        say("I would be obliged for brief feedback with a view to future applications.", "f"),
        say("May I ask you for brief feedback that could guide my future applications?", "f"),
        say(
            "The letter kindly offers feedback, and I would like to take that up for my future applications.",
            "pwf",
            "offered",
        ),
        say("Thank you for the offer of feedback, which I gladly take up for my next applications.", "pwf", "offered"),
        say("One thing would be of use to me for future applications, and that is a little feedback from you.", "pw"),
        say("Could you spare a word of feedback for my future applications?", "pw"),
        say(
            "Since I go on applying, feedback from somebody who has seen my work would help my future applications.",
            "pw",
            "met_you",
        ),
        say(
            "I would be thankful for a hint that I can take into my next interviews, as feedback from the other "
            "side of the table.",
            "w",
            "met_you",
        ),
        say(
            "If it can be done with little effort, I would be grateful for feedback that serves my future "
            "applications.",
            "pf",
        ),
        say("I would value your feedback, as it could guide my next applications."),
    ),
    "feedback.question": (
        say("What is one thing that I could strengthen?"),
        say("Which one thing could I do better in my next interview?", "pw"),
        say("What could I have prepared better for the conversation?", "pwf", "interviewed"),
        say("Where could I make my experience clearer another time?", "pwf"),
        say("In your view, which of my skills could I most usefully build up?", "pf"),
        say("What could I have shown more clearly over the {count} interviews?", "pwf", "several"),
        say(
            "When we spoke about {topic}, what could I have explained more clearly?", "pwf", "met_you asks_about_topic"
        ),
        say('The letter mentions "{about_reason}"; what could I do to build that up?', "pwf", "lacking"),
        say('Since the letter mentions "{about_reason}", how could I strengthen that?', "pwf", "lacking"),
        say("What could I do better in the assessment another time?", "pwf", "assessed"),
        say("What would you advise that I could practise before my next interview?", "pwf", "interviewed"),
        say("Was there a point where I could have been clearer or more to the point?", "pwf", "interviewed"),
        say("Which part of my application could I improve first?"),
        say("If I could work on one thing in the coming months, which could it be?", "pw"),
        say("With {topic} in mind, what could I have put more clearly?", "pwf", "met_you asks_about_topic noun_topic"),
        say(
            "Thinking of what I said about {topic}, how could I have made it clearer?",
            "pwf",
            "met_you asks_about_topic",
        ),
    ),
    "feedback.own_question": (
        say("My question is this: {question}"),
        say("What I would like to ask is this: {question}"),
    ),
    "feedback.channel": (
        say("A line or two by reply is plenty, and a five-minute call would suit me just as well.", "pw"),
        say("A short reply is enough, or I can call you for five minutes at a time of your choice.", "pwf"),
        say("Two sentences in a reply would do; if a short call is easier for you, I am happy to ring.", "pw"),
        say("A brief reply to this mail would be ample, as would a call of five minutes.", "f"),
        say("Whichever is easier for you, a short reply or a five-minute call, is fine with me.", "pwf"),
        say("A few words in reply would be enough; I am equally glad to take a brief call.", "wf"),
        say(
            "Please keep it as short as you like: a line by reply is enough, and I am also glad to call for five "
            "minutes.",
            "pw",
        ),
        say("One sentence by reply would already help, and I can also ring you for five minutes.", "pw"),
        say("You could answer in a line or two, or we could speak for five minutes by phone."),
        say("A short reply would be all I need; a five-minute call is possible at any time that suits you.", "pf"),
        say(
            "For an answer, a few lines are plenty; should you prefer to speak, five minutes on the phone are enough.",
            "f",
        ),
        say("If writing is a burden, a quick call of five minutes works too.", "pw"),
    ),
    "feedback.way_out": (
        say("I understand if your policy or your time does not allow it; no reply is needed then.", "pw"),
        say("If company policy does not permit feedback, I understand that fully.", "pf"),
        say("And if that is not possible, I understand, and there is no need to explain.", "w"),
        say("If you would rather not, I understand that well, and no answer is needed.", "pw"),
        say("I understand if policy or time stands in the way, and I would not take it amiss.", "wf"),
        say("If this is not possible for reasons of policy or time, I fully understand.", "f"),
        say("I know that many firms do not give feedback, and I understand if that is so at {company}.", "pwf"),
        say("If there are rules against it, or simply no time, that is fine, and I would understand.", "pw"),
        say(
            "I understand, of course, if feedback is not part of what you can offer, and I ask nothing further then.",
            "wf",
        ),
        say("No reply is needed if it is against your policy.", "pf"),
        say("Should it not be possible, I understand, and my thanks remain.", "f"),
        say("Feel free to leave this unanswered if it is a bother.", "pw"),
        say("If {company} prefers not to give feedback, I understand, and that is all right with me."),
    ),
    "feedback.close": (
        say("Thank you again for your time.", "pwf"),
        say("I wish you and your team well.", "pw"),
        say("My good wishes to you and your colleagues.", "pf"),
        say("With thanks for your time and good wishes to everybody at {company}.", "wf"),
        say("Many thanks for reading this."),
        say("Whatever you decide, thank you.", "pw"),
        say("With good wishes for the weeks to come.", "w"),
        say("Thank you for the attention you have given to this.", "f"),
        say("All good wishes to you and the team.", "pw"),
    ),
    "listen.opening": (
        say("I had an answer from {company} about the {role} job, and it is a no."),
        say("The answer from {company} came on {letter_weekday}: they said no."),
        say("You may remember that I applied at {company}; the answer was no.", "pw"),
        say("It did not work out with {company}, and it weighs on me a little.", "pw"),
        say("On {letter_weekday} I heard from {company} that the {role} job will not be mine."),
        say("I was turned down for the {role} job at {company}, and I am still taking it in."),
        say("After {count} interviews, {company} has said no.", "pwf", "several"),
        say("My search for work had a hard day: an application came back with a no.", "pwf", "!company"),
        say("The {role} job at {company}, which I had applied for, is not going to happen.", "pw"),
        say("A letter came from {company}, and it was a no to my application."),
    ),
    "listen.ask": (
        say("Would you have half an hour some evening just to listen?"),
        say("Could I call you one of these days and tell you about it?"),
        say("May I come by, or ring you, and talk it through for a while?", "pw"),
        say("Would you lend me your ear for half an hour when it suits you?", "pw"),
        say("I would be glad to talk to somebody who knows me; could I call you?"),
        say("Would you be up for a walk or a call, so that I can talk it over with you?", "pw"),
        say("I would like to tell somebody about it; might you have time to listen?"),
    ),
    "listen.ease": (
        say("I do not need a plan or advice, only somebody to listen."),
        say("You would not have to solve anything."),
        say("If it is not a good time for you, that is fine too; just tell me."),
        say("There is no hurry, and a no from you is quite all right."),
        say("Whenever it suits you is fine, and it is also fine if it does not."),
        say("You need not say anything wise; an ear is plenty.", "pw"),
        say("Only if you have the time and the head for it."),
    ),
    "listen.close": (
        say("Thank you for being there."),
        say("I hope you are well."),
        say("It does me good to write to you.", "pw"),
        say("I hope to hear how you are, too."),
    ),
    "leads.opening": (
        say("I am looking for a new job, something along the lines of {openings}."),
        say("I am still looking for work; the kind of job I have in mind is {openings}."),
        say("My search for a job goes on, and I am looking at openings such as {openings}."),
        say("As you may know, I am looking for work, for example as {openings}."),
        say("I am looking for work again and thought of you.", "pwf", "!role"),
        say("These weeks I am applying for work such as {openings}."),
        say("I am applying again; jobs such as {openings} are what I look for."),
    ),
    "leads.ask": (
        say("Do you know anyone at {organization} whom I could ask what the work there is like?"),
        say("Do you happen to know somebody at {organization} who would talk with me for ten minutes?", "pw"),
        say("Would you know whom I could write to at {organization}?"),
        say("Have you heard of an opening of that kind, or would you tell me if you do?", "pwf", "!organization role"),
        say("If you hear that somebody is hiring for such a job, would you let me know?", "pwf", "!organization role"),
        say("Do you know of a firm that is hiring in that field?", "pwf", "!organization role"),
        say("If you hear that somebody is hiring, would you let me know?", "pwf", "!organization !role"),
        say(
            "Do you know somebody who works in that field and might talk with me for ten minutes?",
            "pwf",
            "!organization role",
        ),
    ),
    "leads.insider": (
        say("I thought of you because you know {organization} from inside."),
        say("You know {organization} from inside, so I turn to you."),
        say("Since you know {organization} well, you came to mind first."),
    ),
    "leads.ease": (
        say("If nothing comes to mind, that is fine."),
        say("Only if it is easy for you, and there is no hurry."),
        say("A name is plenty; I will do the writing myself."),
        say("If you would rather not be asked, just say so, and all is well between us.", "pw"),
        say("Please feel free to say no."),
        say("A short yes or no is all I ask, whenever it suits you."),
        say("No need to search around; only what comes to mind."),
    ),
    "leads.close": (
        say("Thank you, and I hope you are well."),
        say("I hope all is well with you."),
        say("Thank you for thinking about it."),
        say("I would like to hear how you are, too."),
    ),
}
SUBJECTS = {
    "thanks": "Thank you: {role} at {company}",
    "thanks.plain": "Thank you for the conversation",
    "feedback": "A question about my application: {role}",
    "feedback.plain": "A question about my application",
    "listen": "Would you have time to talk?",
    "leads": "A question for you",
}
