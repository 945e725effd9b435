"""Messages to a friend written by hand: good ones, and edits that put one fault into one of them.

A fault is (criterion that fails, number of the good letter, words, words in their place).
"""

from __future__ import annotations

GOOD = (
    (
        "Hi Jonas,\n\n"
        "Farnvale said no on Tuesday. Would you have half an hour to listen to me some evening?\n\n"
        "If it does not suit, that is fine.\n\n"
        "All the best,\nMira\n"
    ),
    (
        "Dear Jonas,\n\n"
        "my application at Farnvale came back with a no, and I keep turning it over. Could I call you and"
        " tell you about it? You need not solve anything.\n\n"
        "Thank you,\nMira\n"
    ),
    (
        "Jonas,\n\n"
        "the copywriter job is not going to be mine. I would like to talk it over with you on one of our"
        " walks, whenever you feel like it.\n\n"
        "Love,\nMira\n"
    ),
    (
        "Hi Jonas,\n\n"
        "I got the letter from Farnvale and it was a no. May I come round and talk it through, with tea?"
        " Say no if you are busy.\n\n"
        "Take care,\nMira Holt\n"
    ),
    (
        "Hi Jonas,\n\n"
        "I am looking for work as a copywriter. Do you know anyone at Talbot Ferries whom I could ask"
        " what it is like there? If nobody comes to mind, that is fine.\n\n"
        "Thanks,\nMira\n"
    ),
    (
        "Hello Jonas,\n\n"
        "you get around more than I do. If you hear of an opening for somebody who writes, would you let"
        " me know? No need to search.\n\n"
        "Cheers,\nMira\n"
    ),
    (
        "Hi Jonas,\n\n"
        "a short question: do you know somebody who works in a museum? I would like to learn what their"
        " days look like before I apply.\n\n"
        "All the best,\nMira\n"
    ),
    (
        "Hallo Jonas,\n\n"
        "Farnvale hat abgesagt. Hättest du an einem Abend Zeit, mir zuzuhören? Einen Rat brauche ich"
        " nicht.\n\n"
        "Wenn es nicht passt, ist das in Ordnung.\n\n"
        "Liebe Grüße\nMira\n"
    ),
    (
        "Lieber Jonas,\n\n"
        "aus der Stelle als Texterin wird nichts. Ich würde gern mit dir darüber reden, am Telefon oder"
        " bei einem Spaziergang.\n\n"
        "Bis bald\nMira\n"
    ),
    (
        "Hallo Jonas,\n\n"
        "ich suche eine Stelle als Texterin. Kennst du jemanden bei den Fähren, den ich fragen könnte,"
        " wie die Arbeit dort ist? Ein Name genügt.\n\n"
        "Danke\nMira\n"
    ),
    (
        "Hallo Jonas,\n\n"
        "wenn du hörst, dass jemand eine Texterin sucht: Sagst du mir dann Bescheid? Du brauchst nicht"
        " herumzufragen.\n\n"
        "Viele Grüße\nMira Holt\n"
    ),
)
FAULTS = (
    ("M1", 0, "Hi Jonas,", "Hi,"),
    ("M1", 4, "Hi Jonas,", "Hi Peter,"),
    ("M1", 7, "Hallo Jonas,", "Hallo,"),
    ("M2", 0, "Would you have half an hour to listen to me some evening?", "It was a grey day."),
    ("M2", 5, "If you hear of an opening for somebody who writes, would you let me know?", "I write every day."),
    ("M2", 0, "If it does not suit", "And do you know anyone at Talbot Ferries? If it does not suit"),
    ("M2", 4, "If nobody comes", "And would you listen to me for half an hour? If nobody comes"),
    ("M2", 9, "Ein Name genügt.", "Und hättest du Zeit, mir zuzuhören? Ein Name genügt."),
    ("M3", 0, "If it does not suit", "I need an answer by Friday. If it does not suit"),
    ("M3", 1, "You need not solve anything.", "You are my last hope."),
    ("M3", 4, "If nobody comes", "It is urgent. If nobody comes"),
    ("M3", 7, "Einen Rat brauche ich nicht.", "Es ist dringend."),
    (
        "M4",
        2,
        "whenever you feel like it.",
        (
            "whenever you feel like it. I thought of the summer when we painted the boat and of all the"
            " things that we said that day. I thought of the summer when we painted the boat and of all the"
            " things that we said that day. I thought of the summer when we painted the boat and of all the"
            " things that we said that day. I thought of the summer when we painted the boat and of all the"
            " things that we said that day. I thought of the summer when we painted the boat and of all the"
            " things that we said that day. I thought of the summer when we painted the boat and of all the"
            " things that we said that day. "
        ),
    ),
    (
        "M4",
        6,
        "before I apply.",
        (
            "before I apply. I thought of the summer when we painted the boat and of all the things that we"
            " said that day. I thought of the summer when we painted the boat and of all the things that we"
            " said that day. I thought of the summer when we painted the boat and of all the things that we"
            " said that day. I thought of the summer when we painted the boat and of all the things that we"
            " said that day. I thought of the summer when we painted the boat and of all the things that we"
            " said that day. I thought of the summer when we painted the boat and of all the things that we"
            " said that day. "
        ),
    ),
    ("M5", 0, "Farnvale said no on Tuesday.", "Farnvale said no on Tuesday, and the place is toxic anyway."),
    ("M5", 3, "it was a no.", "it was a no from a bunch of idiots."),
    ("M5", 1, "I keep turning it over.", "I keep thinking of Anna Reed."),
    ("M5", 8, "wird nichts.", "wird nichts, und der Umgang dort war unverschämt."),
    ("M6", 1, "at Farnvale came", "at Farnvale [date] came"),
    ("M6", 4, "whom I could ask", "whom I could could ask"),
    ("M6", 5, "you get around", "you definately get around"),
    ("M7", 0, "All the best,\nMira", "All the best"),
    ("M7", 10, "Viele Grüße\nMira Holt", "Viele Grüße"),
)
