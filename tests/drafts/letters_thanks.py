"""Thank-you notes written by hand for the first story: good ones, and edits that put one fault into one of them.

A fault is (criterion that fails, number of the good letter, words, words in their place).
"""

from __future__ import annotations

GOOD = (
    (
        "Dear Anna Reed,\n\n"
        "Thank you for the interview on 10 March about the Senior Copywriter role at Farnvale. I still"
        " think of what you told me about the rebrand of the ferry line, and of the old timetable posters"
        " on the wall.\n\n"
        "The calm way the team reviews drafts together impressed me. I have not seen a room where the"
        " youngest voice is heard first.\n\n"
        "I had hoped for a different answer, and I respect this one. I would like to stay in touch, and I"
        " am interested in other openings at Farnvale.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna,\n\n"
        "Thank you for our conversation on 10 March. I liked hearing how the ferry line got its new name,"
        " and it was good to see how calmly your team reviews its drafts, with the pencil and not with"
        " the elbow.\n\n"
        "I was disappointed when your letter came. I accept the decision, and I am glad that I applied as"
        " Senior Copywriter at Farnvale.\n\n"
        "If another opening comes up, I would be happy to hear from you. My good wishes to the whole"
        " studio.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Hello Anna,\n\n"
        "I want to thank you for your time on 10 March, when we talked about the Senior Copywriter"
        " position at Farnvale. The hour went by quickly, and the story of the ferry line and its rebrand"
        " is one I have told at home since.\n\n"
        "What struck me was how the team reviews each draft aloud, without hurry. I respect your"
        " decision. I would enjoy staying in contact, and I will read about other roles at Farnvale with"
        " interest.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Ms Reed,\n\n"
        "Please accept my thanks for the interview of 10 March for the position of Senior Copywriter at"
        " Farnvale. I appreciated the openness with which you described the rebrand of the ferry line and"
        " the questions that are still open in it.\n\n"
        "I was impressed by the calm way in which drafts are reviewed by the whole team.\n\n"
        "I regret that we will not work together for now, and I accept your decision. I would welcome the"
        " chance to remain in contact about other openings.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna Reed,\n\n"
        "Our conversation on 10 March was a pleasure, and I thank you for it. You showed me the sketches"
        " for the ferry line, and you let me ask about each of them.\n\n"
        "I also valued the way your team reviews drafts together: calm, exact and kind to the author.\n\n"
        "Thank you for letting me know about the Senior Copywriter position at Farnvale so clearly. I"
        " hope we keep in touch, and I would be glad to hear of other openings.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna Reed,\n\n"
        "Thank you for meeting me on 10 March to talk about the Senior Copywriter job. I enjoyed our talk"
        " about the rebrand of the ferry line, most of all the part about the harbour signs that nobody"
        " dared to change.\n\n"
        "Farnvale has a calm way of reviewing drafts together, and I admire that. I respect the decision."
        " I would be glad to stay in touch and to hear of another opening that suits.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna Reed,\n\n"
        "I am grateful for the call on 10 March about the post of Senior Copywriter at Farnvale. Your"
        " account of the ferry line and its rebrand gave me a clear picture of the work.\n\n"
        "It impressed me that drafts are reviewed by everybody at one table, calmly and in good order."
        " The answer of 17 March is clear to me. I would like to remain in contact, and other openings at"
        " Farnvale interest me.\n\n"
        "Kind regards,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Guten Tag Anna Reed,\n\n"
        "vielen Dank für das Gespräch am 10. März über die Stelle als Senior Copywriter bei Farnvale."
        " Gern denke ich an Ihre Geschichte von der neuen Fährlinie und den alten Fahrplänen zurück.\n\n"
        "Beeindruckt hat mich die ruhige Art, in der das Team seine Entwürfe bespricht.\n\n"
        "Ich hatte auf eine andere Antwort gehofft und respektiere die Entscheidung. Über andere Stellen"
        " bei Farnvale würde ich gern von Ihnen hören, und ich möchte gern in Kontakt bleiben.\n\n"
        "Freundliche Grüße\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Sehr geehrte Frau Reed,\n\n"
        "für das Vorstellungsgespräch am 10. März zur Position Senior Copywriter bei Farnvale danke ich"
        " Ihnen. Was Sie über den neuen Auftritt der Fährlinie erzählt haben, beschäftigt mich noch, vor"
        " allem der Streit um das Blau.\n\n"
        "Geschätzt habe ich, wie ruhig das Team über Entwürfe spricht. Die Entscheidung akzeptiere ich."
        " An weiteren Stellen bei Farnvale bin ich interessiert und würde gern mit Ihnen in Verbindung"
        " bleiben.\n\n"
        "Freundliche Grüße\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Hallo Anna,\n\n"
        "danke für unser Gespräch am 10. März. Es war schön, von der Fährlinie zu hören und davon, wie"
        " aus einem Streit um das Blau ein neuer Auftritt wurde. Als Senior Copywriter bei Farnvale hätte"
        " ich gern mitgemacht.\n\n"
        "Mir hat gefallen, wie ruhig ihr über Entwürfe redet, auch wenn es um viel geht. Ich nehme die"
        " Antwort an. Wenn wieder eine passende Stelle frei wird, freue ich mich, von dir zu hören.\n\n"
        "Freundliche Grüße\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Dear Anna,\n\n"
        "I wanted to say thank you for the chat we had on 10 March. Hearing how the ferry line was"
        " rebranded in a single winter made the Senior Copywriter job at Farnvale very real to me, and I"
        " keep telling friends about the signs.\n\n"
        "I also noticed how calmly everyone gives and takes criticism in your reviews. That is rare, and"
        " it is something I will try to bring to my next team.\n\n"
        "I'm sorry it did not work out this time, but I understand. Please keep in touch, and let me know"
        " if another role comes up.\n\n"
        "Best,\nMira Holt\n+44 20 7946 0000\n"
    ),
    (
        "Dear Ms Reed,\n\n"
        "many thanks for the interview on March 10th and for your kind letter. I learned a great deal"
        " about Farnvale and about what a Senior Copywriter does there day by day. The story of the ferry"
        " line stays with me, especially why the old name was kept on the ships.\n\n"
        "I liked that the reviews are calm and that the youngest speaks first. Naturally I had hoped for"
        " a yes. I accept the decision, and I would be glad to hear about future openings at Farnvale, or"
        " simply to stay in touch.\n\n"
        "Sincerely,\nMira Holt\nmira.holt@post.example\n"
    ),
    (
        "Guten Tag Frau Reed,\n\n"
        "danke für die Stunde am 10. März und für Ihre Offenheit im Gespräch. Ich weiß jetzt, was ein"
        " Senior Copywriter bei Farnvale wirklich tut, und die Geschichte der Fährlinie werde ich nicht"
        " vergessen.\n\n"
        "Besonders gefiel mir, wie Sie im Team über Texte streiten, ohne laut zu werden. Dass es nicht"
        " geklappt hat, ist schade. Falls bei Ihnen einmal wieder eine Stelle frei wird, melden Sie sich"
        " gern. Ich würde mich freuen, in Kontakt zu bleiben.\n\n"
        "Beste Grüße\nMira Holt\n0171 2345678\n"
    ),
)
FAULTS = (
    ("T1", 0, "Dear Anna Reed,", "Dear Hiring Team,"),
    ("T1", 5, "Dear Anna Reed,", "Dear Sir or Madam,"),
    ("T1", 0, "Dear Anna Reed,", "Dear Hannah Read,"),
    (
        "T5",
        5,
        (
            " I enjoyed our talk about the rebrand of the ferry line, most of all the part about the harbour"
            " signs that nobody dared to change.\n\n"
            "Farnvale has a calm way of reviewing drafts together, and I admire that."
        ),
        ("\n\nAt Farnvale drafts are reviewed calmly together, and that impressed me."),
    ),
    ("T5", 0, "I respect this one. I would", ("I respect this one.\n\nI would")),
    ("T6", 0, "at Farnvale. I still", "at Farnvail. I still"),
    ("T6", 5, "Senior Copywriter", "Senior Copywritter"),
    ("T6", 7, "als Senior Copywriter bei", "als Texterin bei"),
    ("T7", 0, "Thank you for the interview on 10 March about", "On 10 March we had an interview about"),
    ("T7", 6, "10 March", "12 March"),
    (
        "T9",
        6,
        "It impressed me that drafts are reviewed by everybody at one table, calmly and in good order.",
        "You have such an innovative culture.",
    ),
    (
        "T9",
        3,
        "I was impressed by the calm way in which drafts are reviewed by the whole team.",
        "I find that you have an amazing team.",
    ),
    (
        "T10",
        6,
        "I would like to remain in contact, and other openings at Farnvale interest me.",
        "I send my good wishes to you, to your colleagues and to all who took part.",
    ),
    (
        "T10",
        2,
        "I would enjoy staying in contact, and I will read about other roles at Farnvale with interest.",
        "My good wishes go with you and your colleagues at Farnvale.",
    ),
    (
        "T11",
        0,
        "and I respect this one.",
        "and I respect this one. It is a pity that it will not be. I am sad about it.",
    ),
    ("T11", 7, "respektiere die Entscheidung.", "respektiere die Entscheidung. Ich bin sehr enttäuscht."),
    ("T12", 1, "I accept the decision, and", "I ask you to reconsider the decision, and"),
    ("T12", 6, "The answer of 17 March is clear to me.", "I would like to understand why the answer was a no."),
    ("T12", 8, "Die Entscheidung akzeptiere ich.", "Bitte überdenken Sie die Entscheidung."),
    (
        "T13",
        9,
        "Ich nehme die Antwort an.",
        "Ich nehme die Antwort an, und der Person, die ihr ausgewählt habt, viel Glück.",
    ),
    ("T13", 0, "I would like to stay", "The person you chose is a lucky one. I would like to stay"),
    ("T13", 2, "I respect your decision.", "I respect your decision after a long selection process."),
    ("T14", 3, "I regret that", "I apologise for my part in it and regret that"),
    ("T14", 5, "I respect the decision.", "I respect the decision. I was too nervous that day."),
    ("T14", 8, "Die Entscheidung akzeptiere ich.", "Die Entscheidung akzeptiere ich. Es war mein Fehler."),
    ("T15", 6, "The answer of 17 March is clear to me.", "I need this job to pay the rent."),
    ("T15", 1, "I would be happy to hear from you.", "I would be happy to hear from you by Friday."),
    (
        "T16",
        2,
        "I respect your decision.",
        "I respect your decision. Could you give me some feedback on the interview?",
    ),
    ("T17", 4, "I hope we keep", "My portfolio is attached. I hope we keep"),
    (
        "T17",
        0,
        "I would like to stay",
        "See https://holt.example/one and https://holt.example/two for more. I would like to stay",
    ),
    ("T17", 3, "I regret that", "I am still convinced that I would be of use, and I regret that"),
    ("T18", 1, "My good wishes to the whole studio.", "My good wishes to the whole [studio]."),
    ("T18", 4, "Thank you for letting", "I recieved your letter. Thank you for letting"),
    ("T18", 7, "würde ich gern von Ihnen hören", "würde ich gern gern von Ihnen hören"),
    ("T18", 6, "gave me a clear", "gave gave me a clear"),
    ("T19", 5, "I respect the decision.", "I respect the decision. My children are glad to have me at home."),
    ("T19", 7, "Ich hatte auf", "Meine Familie und ich beten. Ich hatte auf"),
    ("T20", 0, "Mira Holt\nmira.holt@post.example", "M. H.\nmira.holt@post.example"),
    ("T20", 6, "Mira Holt\nmira.holt@post.example", "Mira Holt"),
)
