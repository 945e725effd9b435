"""Feedback requests written by hand for the first story: good ones, and edits that put one fault into one of them.

A fault is (criterion that fails, number of the good letter, words, words in their place).
"""

from __future__ import annotations

GOOD = (
    (
        "Dear Anna Reed,\n\n"
        "Thank you for considering me for the Senior Copywriter role at Farnvale and for the conversation"
        " on 10 March. I accept the decision.\n\n"
        "I would be grateful for a word of feedback that I can use in future applications. What is one"
        " thing that I could strengthen?\n\n"
        "A line or two by reply is plenty. I understand if your policy does not allow it, and no reply is"
        " needed then.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna,\n\n"
        "Thank you for the time you gave me on 10 March, and for the care with which you read my"
        " application. I respect your decision about the Senior Copywriter position.\n\n"
        "May I ask for a little feedback? I would like to know what I could do better in my next"
        " interview.\n\n"
        "Two lines would be more than enough, or a five-minute call. If that is not possible, I"
        " understand.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Ms Reed,\n\n"
        "I wish to thank you for the interview of 10 March for the position of Senior Copywriter. The"
        " decision is clear to me, and I accept it.\n\n"
        "With future applications in mind, I would value brief feedback from you: how could I have"
        " presented my samples better?\n\n"
        "A short reply would be ample. Should there be a policy against it, I fully understand.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Hello Anna,\n\n"
        "I enjoyed our conversation on 10 March about the ferry line, and I am grateful that you"
        " considered me as Senior Copywriter at Farnvale. I accept your answer as it is.\n\n"
        "Could you tell me one thing that I could work on before my next application? It would help me to"
        " hear it from somebody who saw me at work.\n\n"
        "A few words in reply are enough, and if you would rather not, that is fine.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna Reed,\n\n"
        "Thank you for the two hours on 10 March and for considering me for the Senior Copywriter job."
        " Your letter arrived, and I take the decision as it is and respect it.\n\n"
        "For my next interviews I would appreciate some feedback. Which of my answers could I have given"
        " more clearly? What could I practise?\n\n"
        "Please reply in a line or two, only if your time and your rules permit it.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna Reed,\n\n"
        "Thank you for speaking with me on 10 March about the work of the Senior Copywriter at Farnvale,"
        " and for considering my application. I understand and accept the decision.\n\n"
        "I mean to go on from here, and feedback from you would help my next applications: what could I"
        " show earlier in a conversation?\n\n"
        "I can call you for five minutes, if you like. I understand if it is not your custom.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna Reed,\n\n"
        "I am thankful for your time on 10 March and for the trust to consider me as Senior Copywriter. I"
        " respect the outcome.\n\n"
        "May I ask for feedback on one point, for use in future interviews? I wonder how I could make my"
        " portfolio easier to read.\n\n"
        "A sentence or two by reply would do. No answer is needed if company policy speaks against it,"
        " and my good wishes stay with the team.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Guten Tag Anna Reed,\n\n"
        "vielen Dank für das Gespräch am 10. März und für die Zeit, die Sie meiner Bewerbung als Senior"
        " Copywriter gewidmet haben. Die Entscheidung akzeptiere ich.\n\n"
        "Für künftige Bewerbungen wäre ich für eine kurze Rückmeldung dankbar: Was könnte ich in meinem"
        " nächsten Gespräch besser machen?\n\n"
        "Ein oder zwei Zeilen genügen. Wenn es bei Ihnen nicht üblich ist, habe ich dafür Verständnis,"
        " und eine Antwort ist dann nicht nötig.\n\n"
        "Freundliche Grüße\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Sehr geehrte Frau Reed,\n\n"
        "für das Vorstellungsgespräch am 10. März zur Position Senior Copywriter und für die"
        " Berücksichtigung meiner Bewerbung danke ich Ihnen. Ich respektiere die Entscheidung.\n\n"
        "Darf ich Sie um eine Rückmeldung bitten, die mir bei den nächsten Bewerbungen hilft? Wie hätte"
        " ich meine Arbeiten klarer zeigen können?\n\n"
        "Eine kurze Antwort reicht, ebenso ein Anruf von fünf Minuten. Falls Regeln dagegenstehen,"
        " verstehe ich das gut.\n\n"
        "Freundliche Grüße\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Hallo Anna,\n\n"
        "danke für das Gespräch am 10. März und dafür, dass ihr meine Bewerbung als Senior Copywriter"
        " ernst genommen habt. Ich nehme die Entscheidung an.\n\n"
        "Hättest du eine Rückmeldung für mich, die ich in Zukunft nutzen kann? Mich würde interessieren,"
        " woran ich arbeiten könnte, bevor ich das nächste Mal vor einem Team stehe.\n\n"
        "Ein Satz genügt, oder fünf Minuten am Telefon. Wenn das nicht möglich ist, ist das kein"
        " Problem.\n\n"
        "Freundliche Grüße\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna,\n\n"
        "thanks again for meeting me on 10 March to talk about the Senior Copywriter role, and for the"
        " straightforward letter. I've accepted that someone else will do the job.\n\n"
        "I'd really like to get better at this. If you had to name one or two things I could have done"
        " differently in the interview, what would they be? A couple of lines would be great, and a quick"
        " call is fine as well.\n\n"
        "I know feedback is not always possible, so no worries if you can't. It would help me with the"
        " next interviews.\n\n"
        "All the best,\nMira Holt\n"
    ),
    (
        "Sehr geehrte Frau Reed,\n\n"
        "vielen Dank für Ihre Nachricht und für das freundliche Gespräch am 10. März zur Stelle als"
        " Senior Copywriter. Ihre Entscheidung akzeptiere ich selbstverständlich.\n\n"
        "Ich möchte mich weiterentwickeln und würde mich daher über ein kurzes Feedback freuen: Was kann"
        " ich in künftigen Gesprächen besser machen? Zwei, drei Sätze per Mail würden mir schon sehr"
        " helfen.\n\n"
        "Sollte dies aus internen Gründen nicht möglich sein, habe ich dafür natürlich Verständnis.\n\n"
        "Mit freundlichen Grüßen\nMira Holt\n"
    ),
)
FAULTS = (
    (
        "F5",
        0,
        (
            "Thank you for considering me for the Senior Copywriter role at Farnvale and for the conversation"
            " on 10 March."
        ),
        (
            "This is about the Senior Copywriter role at Farnvale, for which we spoke on the morning of 10"
            " March in your studio."
        ),
    ),
    (
        "F5",
        8,
        (
            "für das Vorstellungsgespräch am 10. März zur Position Senior Copywriter und für die"
            " Berücksichtigung meiner Bewerbung danke ich Ihnen."
        ),
        (
            "am 10. März haben wir uns im Vorstellungsgespräch zur Position Senior Copywriter kennengelernt,"
            " bei Ihnen im Haus."
        ),
    ),
    ("F6", 0, "I accept the decision.", "I write a few days later, with a clearer head."),
    ("F6", 1, "I respect your decision", "I respect your decision, but it was unfair,"),
    ("F6", 7, "Die Entscheidung akzeptiere ich.", "Die Entscheidung akzeptiere ich, auch wenn sie ungerecht war."),
    ("F7", 4, "What could I practise?", "What could I practise? What could I leave out?"),
    ("F7", 2, "A short reply would be ample.", "A short reply would be ample. Please keep me in mind for other roles."),
    (
        "F7",
        6,
        "A sentence or two by reply would do.",
        "A sentence or two by reply would do. Are we connected on LinkedIn yet?",
    ),
    ("F8", 0, "What is one thing that I could strengthen?", "Why was I not chosen?"),
    ("F8", 2, "how could I have presented my samples better?", "how did the other applicants present their samples?"),
    ("F8", 8, "Wie hätte ich meine Arbeiten klarer zeigen können?", "Warum wurde die Stelle anders besetzt?"),
    ("F9", 0, "that I can use in future applications", "that I can put to use"),
    ("F9", 8, "die mir bei den nächsten Bewerbungen hilft", "die mir bei der Arbeit an mir selbst hilft"),
    (
        "F10",
        0,
        "I understand if your policy does not allow it, and no reply is needed then.",
        "I look forward to what you write.",
    ),
    ("F10", 3, ", and if you would rather not, that is fine.", ", and I will read them with care."),
    (
        "F10",
        7,
        ("Wenn es bei Ihnen nicht üblich ist, habe ich dafür Verständnis, und eine Antwort ist dann nicht nötig."),
        "Auf das, was Sie schreiben, bin ich gespannt, und ich werde es mit Sorgfalt lesen.",
    ),
    ("F11", 0, "A line or two by reply is plenty. I", "I"),
    ("F11", 5, "I can call you for five minutes, if you like.", "I am curious to hear your thoughts."),
    ("F12", 0, "I understand if your policy does not allow it, and no reply is needed then.", "I understand if not."),
    (
        "F12",
        0,
        "I accept the decision.",
        (
            "I accept the decision. I often think of the harbour and of the boats that came in that day, one"
            " after the other. I often think of the harbour and of the boats that came in that day, one after"
            " the other. I often think of the harbour and of the boats that came in that day, one after the"
            " other. I often think of the harbour and of the boats that came in that day, one after the"
            " other. I often think of the harbour and of the boats that came in that day, one after the"
            " other. I often think of the harbour and of the boats that came in that day, one after the"
            " other. "
        ),
    ),
    ("F13", 0, "the Senior Copywriter role", "the writing role"),
    ("F13", 1, "on 10 March", "on 11 March"),
    ("F13", 2, "the interview of 10 March", "the interview"),
    ("F13", 7, "am 10. März", "am 9. März"),
    ("F14", 3, "It would help me to hear it", "My lawyer would like to hear it too. It would help me to hear it"),
    ("F14", 9, "Ein Satz genügt", "Nach der DSGVO habe ich dazu keine Frage. Ein Satz genügt"),
    ("F16", 0, "A line or two by reply is plenty.", "A line or two by reply before Friday is plenty."),
    (
        "F16",
        5,
        "I can call you for five minutes, if you like.",
        "I can call you for five minutes within the next two days.",
    ),
    ("F16", 7, "Ein oder zwei Zeilen genügen.", "Ein oder zwei Zeilen bis Freitag genügen."),
    ("F17", 3, "Could you tell me", "Could you tell me, [NAME],"),
    ("F17", 6, "I am thankful for your time", "I am greatful for your time and thankful for it"),
    ("F17", 4, "only if your time", "only if if your time"),
    ("F18", 5, "I understand and accept the decision.", "I understand and accept the decision. I was not good enough."),
    ("F18", 8, "Ich respektiere die Entscheidung.", "Ich respektiere die Entscheidung. Ich war leider sehr nervös."),
)
