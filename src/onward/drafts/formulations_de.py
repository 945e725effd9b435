"""The German letters' sentences: Sie for firms, du for friends. Data, no code.

Fields and tags as in `formulations_en.py`, and for what was talked about: about ("über …" or "darüber") and tail
("" or ", wie …"), so that a noun phrase and a clause both find their place. What impressed the owner stands after a
colon, where it needs no case. The first sentence begins small, as German letters do after the comma of the greeting.
"""

from __future__ import annotations

from onward.drafts.formulation import Slots, say

SLOTS: Slots = {
    "thanks.opening": (
        say("vielen Dank für das Gespräch am {day} über die Stelle als {role} bei {company}."),
        say("für das Vorstellungsgespräch am {day} zur Position {role} bei {company} danke ich Ihnen.", "pf"),
        say(
            "ich danke Ihnen für das Gespräch vom {day}, in dem es um die Stelle als {role} bei {company} ging.",
            "pwf",
        ),
        say(
            "danke, dass Sie sich am {day} Zeit genommen haben, um mit mir über die Stelle als {role} bei {company} "
            "zu sprechen.",
            "pw",
            "met_you",
        ),
        say(
            "ich möchte mich für die Zeit bedanken, die Sie sich am {day} für unser Gespräch über die Stelle als "
            "{role} bei {company} genommen haben.",
            "pwf",
            "met_you",
        ),
        say(
            "es war schön, Sie am {day} kennenzulernen, und ich danke Ihnen für unser Gespräch über die Stelle als "
            "{role} bei {company}.",
            "w",
            "met_you",
        ),
        say("herzlichen Dank für das Gespräch am {day} zur Stelle als {role} bei {company}.", "w"),
        say(
            "das Gespräch am {day} über die Position {role} bei {company} war ein gutes, und dafür danke ich Ihnen.",
            "pw",
        ),
        say(
            "vielen Dank für die {count} Gespräche zur Stelle als {role} bei {company}, zuletzt am {day}.",
            "pwf",
            "several",
        ),
        say(
            "ich bedanke mich für die {count} Vorstellungsgespräche zur Position {role} bei {company}, das letzte "
            "davon am {day}.",
            "pf",
            "several",
        ),
        say(
            "in {count} Gesprächen, zuletzt am {day}, habe ich viel über die Stelle als {role} bei {company} "
            "erfahren, und dafür danke ich Ihnen.",
            "pw",
            "several",
        ),
        say("vielen Dank für das Gespräch mit {met} am {day} zur Stelle als {role} bei {company}.", "pwf", "!met_you"),
        say("hiermit bedanke ich mich für das Vorstellungsgespräch vom {day} zur Position {role} bei {company}.", "f"),
        say(
            "für die Gelegenheit, mich am {day} im Gespräch für die Position {role} bei {company} vorzustellen, "
            "danke ich Ihnen.",
            "f",
        ),
        say("vielen Dank für das Vorstellungsgespräch zur Stelle als {role} bei {company}.", "pwf", "!dated"),
        say(
            "für das Gespräch über die Position {role} bei {company} und die Zeit dafür danke ich Ihnen.",
            "pwf",
            "!dated",
        ),
        say(
            "danke für die Zeit, die mein Vorstellungsgespräch zur Stelle als {role} bei {company} gebraucht hat.",
            "pwf",
            "!dated",
        ),
        say("vielen Dank für das Gespräch bei {company} am {day}.", "pwf", "!role"),
        say("ich danke Ihnen für das Gespräch am {day} über die Arbeit bei {company}.", "pwf", "!role"),
        say("für das Vorstellungsgespräch bei {company} und die Zeit dafür danke ich Ihnen.", "pwf", "!role"),
    ),
    "thanks.letter": (
        say("Danke auch für die Nachricht vom {letter_day}."),
        say("Die Antwort vom {letter_day} habe ich erhalten; danke für die Mitteilung.", "pf"),
        say("Auch für die klare Antwort vom {letter_day} danke ich Ihnen.", "pwf", "explicit"),
        say("Danke ebenso für die offenen Worte in der Nachricht vom {letter_day}.", "pw", "explicit"),
        say("Am {letter_day} kam Ihre Antwort, und ich bin froh, dass ich von Ihnen gehört habe.", "pw"),
        say("Den Erhalt Ihrer Nachricht vom {letter_day} bestätige ich mit Dank.", "f"),
        say("Dass Sie mir am {letter_day} Bescheid gegeben haben, weiß ich zu schätzen.", "pwf"),
        say("Dass in der Nachricht vom {letter_day} ein Grund steht, hat mir geholfen; danke dafür.", "pw", "reason"),
        say("Danke, dass in der Nachricht vom {letter_day} auch ein Grund genannt ist.", "pwf", "reason"),
        say("Den Grund, den die Nachricht vom {letter_day} nennt, nehme ich gern auf.", "pf", "reason"),
        say("Danke, dass die Antwort am {letter_day} so bald kam.", "pw", "quick"),
        say("Dass ich schon am {letter_day} eine Antwort hatte, weiß ich zu schätzen.", "pwf", "quick"),
        say("Danke für die Aufmerksamkeit, die meine Bewerbung in diesen {weeks} Wochen gefunden hat.", "pwf", "long"),
        say(
            "Die Nachricht vom {letter_day} kam {weeks} Wochen nach meiner Bewerbung; danke, dass Sie mir gesagt "
            "haben, wie sie ausgegangen ist.",
            "pwf",
            "long",
        ),
    ),
    "thanks.topic": (
        say("Gern habe ich mit Ihnen {about} gesprochen{tail}.", "pwf", "met_you"),
        say("Es hat mir Freude gemacht, {about} zu sprechen{tail}.", "pw"),
        say("Ich denke gern daran, dass wir {about} gesprochen haben{tail}.", "pw", "met_you"),
        say("Es war gut, {about} zu reden{tail}.", "pw"),
        say("Es hat mich gefreut, mehr {about} zu erfahren{tail}.", "pwf"),
        say("Interessant war es für mich, {about} zu sprechen{tail}.", "pf"),
        say("Ich bin froh, dass Zeit war, {about} zu sprechen{tail}.", "pwf"),
        say("Aus dem Gespräch {about} nehme ich viel mit.", "pwf", "noun_topic"),
        say("Die Gelegenheit, mit Ihnen {about} zu sprechen{tail}, habe ich geschätzt.", "f", "met_you noun_topic"),
    ),
    "thanks.impressed": (
        say("Beeindruckt hat mich vor allem eines: {impressed}."),
        say("Eines ist mir in guter Erinnerung geblieben: {impressed}."),
        say("An der Arbeitsweise bei {company} hat mir eines besonders gefallen: {impressed}.", "pw"),
        say("Schätzen gelernt habe ich bei {company} dies: {impressed}.", "pf"),
        say("Von {company} bleibt mir vor allem dies im Gedächtnis: {impressed}.", "pwf"),
        say("Ein Eindruck von {company} ist geblieben: {impressed}.", "pwf"),
        say("Besonders gefallen hat mir: {impressed}.", "pw"),
        say("Hervorheben möchte ich einen Eindruck von {company}: {impressed}.", "f"),
        say("Und noch etwas hat mich beeindruckt: {impressed}.", "pw", "topic"),
        say("Auch das hat mich beeindruckt: {impressed}.", "pwf", "topic"),
    ),
    "thanks.regret": (
        say("Ich hätte gern mit Ihnen gearbeitet und akzeptiere die Entscheidung.", "pw"),
        say("Ich hatte auf eine andere Antwort gehofft und respektiere die Entscheidung.", "pwf"),
        say("Die Absage hat mich enttäuscht; die Entscheidung respektiere ich.", "p"),
        say("Die Aufgabe hätte ich gern übernommen, und ich respektiere die Entscheidung.", "pwf"),
        say("Ich hatte mich auf die Zusammenarbeit gefreut und nehme die Entscheidung an.", "w"),
        say("Wie gern wäre ich dazugekommen; Ihre Entscheidung respektiere ich.", "w"),
        say("Die Entscheidung respektiere ich, auch wenn ich mir eine andere gewünscht hatte.", "pf"),
        say("Ich bedaure, dass es vorerst nicht zu einer Zusammenarbeit kommt, und akzeptiere die Entscheidung.", "f"),
        say("Die Entscheidung respektiere ich."),
        say("Ich nehme die Entscheidung an und wollte Ihnen dennoch schreiben.", "pw"),
    ),
    "thanks.future": (
        say("Wenn bei Ihnen wieder eine passende Stelle frei wird, würde ich gern davon hören."),
        say("Gern würde ich in Kontakt bleiben, auch wegen anderer Stellen bei Ihnen.", "pf"),
        say("Ich hoffe, dass wir uns wieder begegnen, und höre gern von anderen Stellen bei Ihnen.", "pw"),
        say(
            "Ich würde gern mit Ihnen in Kontakt bleiben und freue mich, von anderen offenen Stellen bei {company} "
            "zu hören.",
            "pw",
        ),
        say("Wenn bei {company} wieder eine passende Stelle frei wird, würde ich gern davon erfahren.", "pwf"),
        say("Gern bleibe ich in Verbindung, und an weiteren Stellen bei {company} bin ich interessiert.", "pf"),
        say("Mein Interesse an {company} bleibt, und ich würde gern wegen anderer Stellen in Kontakt bleiben.", "pf"),
        say("Sucht {company} wieder jemanden auf diesem Gebiet, freue ich mich, von Ihnen zu hören.", "pw"),
        say(
            "Es würde mich freuen, wenn wir in Verbindung bleiben und ich höre, wenn bei {company} etwas anderes "
            "frei wird.",
            "w",
        ),
        say("Ich hoffe, wir bleiben in Kontakt, und für andere Aufgaben bei {company} bin ich offen.", "w"),
        say(
            "Über einen weiteren Kontakt würde ich mich freuen; an anderen Positionen bei {company} habe ich "
            "Interesse.",
            "f",
        ),
        say(
            "Gern würde ich mit Ihnen in Kontakt bleiben und bei weiteren offenen Stellen von {company} "
            "berücksichtigt werden.",
            "f",
        ),
        say(
            "Dass meine Unterlagen {months} Monate bei Ihnen bleiben, freut mich; an anderen Stellen bei {company} "
            "bin ich interessiert.",
            "pwf",
        ),
        say(
            "Dass meine Unterlagen bei Ihnen bleiben, freut mich; von anderen Stellen bei {company} höre ich gern.",
            "pwf",
            "on_file",
        ),
        say(
            "Die Nachricht lädt mich ein, mich wieder zu bewerben; das tue ich gern, wenn bei {company} eine "
            "passende Stelle frei wird.",
            "pwf",
            "reapply",
        ),
    ),
    "thanks.close": (
        say("Ihnen und Ihrem Team alles Gute.", "pw"),
        say("Ich wünsche Ihnen und Ihren Kolleginnen und Kollegen alles Gute.", "pf"),
        say("Nochmals danke für Ihre Zeit.", "pwf"),
        say("Für die weitere Arbeit wünsche ich Ihnen alles Gute.", "pwf"),
        say("Allen bei {company} wünsche ich eine gute Zeit.", "w"),
        say("Ihnen und allen bei {company} wünsche ich weiterhin Erfolg.", "f"),
        say("Bitte geben Sie meinen Dank auch an {met} weiter.", "pwf", "met_you"),
        say("Bitte grüßen Sie {met} von mir.", "pw"),
    ),
    "thanks.more": (
        say("Zeit für ein solches Gespräch ist nicht selbstverständlich, und das weiß ich."),
        say("Das wollte ich Ihnen gern sagen, unabhängig davon, wie es ausgegangen ist."),
        say("Gespräche wie dieses machen eine Suche leichter, und das wollte ich Ihnen schreiben.", "pw"),
    ),
    "feedback.opening": (
        say(
            "vielen Dank, dass Sie mich für die Stelle als {role} bei {company} in Betracht gezogen haben, und für "
            "das Gespräch am {day}.",
        ),
        say(
            "danke für das Gespräch am {day} und dafür, dass Sie meine Bewerbung als {role} bei {company} "
            "berücksichtigt haben.",
            "pw",
        ),
        say(
            "für die Berücksichtigung meiner Bewerbung um die Position {role} bei {company} und das "
            "Vorstellungsgespräch am {day} danke ich Ihnen.",
            "pf",
        ),
        say(
            "vielen Dank für unser Gespräch am {day} und für die Aufmerksamkeit für meine Bewerbung als {role} bei "
            "{company}.",
            "pwf",
            "met_you",
        ),
        say(
            "ich danke Ihnen, dass Sie sich mit meiner Bewerbung als {role} bei {company} befasst und am {day} mit "
            "mir gesprochen haben.",
            "pwf",
            "met_you",
        ),
        say(
            "vielen Dank für die {count} Gespräche zur Stelle als {role} bei {company}, zuletzt am {day}, und für "
            "die Mühe mit meiner Bewerbung.",
            "pwf",
            "several",
        ),
        say(
            "ich danke Ihnen für die Berücksichtigung meiner Bewerbung als {role} bei {company} und für {count} "
            "Gespräche, das letzte am {day}.",
            "pwf",
            "several",
        ),
        say(
            "vielen Dank für die Berücksichtigung meiner Bewerbung als {role} bei {company} und für das Gespräch mit "
            "{met} am {day}.",
            "pwf",
            "!met_you",
        ),
        say(
            "herzlichen Dank für das Gespräch am {day} und für die Mühe, die Sie sich mit meiner Bewerbung als "
            "{role} bei {company} gemacht haben.",
            "w",
        ),
        say(
            "hiermit danke ich Ihnen für die Berücksichtigung meiner Bewerbung als {role} bei {company} und das "
            "Gespräch vom {day}.",
            "f",
        ),
        say(
            "vielen Dank für das Vorstellungsgespräch und für die Berücksichtigung meiner Bewerbung als {role} bei "
            "{company}.",
            "pwf",
            "!dated interviewed",
        ),
        say(
            "danke, dass Sie mich für die Stelle als {role} bei {company} in Betracht gezogen und mit mir gesprochen "
            "haben.",
            "pwf",
            "!dated interviewed met_you",
        ),
        say(
            "vielen Dank für die Berücksichtigung meiner Bewerbung als {role} bei {company} und für die Möglichkeit, "
            "den Test zu machen.",
            "pwf",
            "!interviewed assessed",
        ),
        say(
            "ich danke Ihnen, dass Sie meine Bewerbung als {role} bei {company} berücksichtigt und mir eine Aufgabe "
            "gestellt haben.",
            "pwf",
            "!interviewed assessed",
        ),
        say(
            "vielen Dank für die Berücksichtigung meiner Bewerbung als {role} bei {company}.",
            "pwf",
            "!interviewed !assessed",
        ),
        say(
            "zuerst möchte ich Ihnen danken: für die Berücksichtigung meiner Bewerbung als {role} bei {company} "
            "und für das Gespräch am {day}.",
        ),
        say(
            "am {day} war ich zum Gespräch über die Stelle als {role} bei {company} eingeladen; dafür und für "
            "die Zeit danke ich Ihnen.",
        ),
        say(
            "für die Sorgfalt, mit der meine Bewerbung als {role} bei {company} angesehen wurde, und für das "
            "Gespräch am {day} bin ich dankbar.",
            "wf",
        ),
    ),
    "feedback.accept": (
        say("Die Entscheidung akzeptiere ich."),
        say("Ihre Entscheidung respektiere ich und schreibe nur, um daraus zu lernen.", "pw"),
        say("Die Nachricht vom {letter_day} habe ich gelesen und akzeptiere die Entscheidung.", "pf"),
        say("Die Entscheidung ist für mich klar, und ich nehme sie an."),
        say("Ihre Entscheidung vom {letter_day} verstehe und akzeptiere ich."),
        say("Die Entscheidung respektiere ich und möchte sie nicht in Frage stellen.", "f"),
        say("Die Antwort vom {letter_day} nehme ich an, wie sie ist, und respektiere sie.", "pw"),
        say("Es ist entschieden, und das akzeptiere ich.", "pw"),
        say("Das Ergebnis, das mir am {letter_day} mitgeteilt wurde, akzeptiere ich.", "f"),
        say("Die Antwort war ein Nein; ich respektiere das und schaue nach vorn.", "pw"),
        say("Ich respektiere die Entscheidung und frage nur, um für mich zu lernen."),
    ),
    "feedback.topic": (
        say("Es hat mir Freude gemacht, {about} zu sprechen{tail}.", "pw"),
        say("Es war gut, {about} zu reden{tail}.", "pw"),
        say("Interessant war es für mich, {about} zu sprechen{tail}.", "pf"),
        say("Es hat mich gefreut, mehr {about} zu erfahren{tail}.", "pwf"),
        say("Gern habe ich mit Ihnen {about} gesprochen{tail}.", "pwf", "met_you"),
    ),
    "feedback.lead": (
        say("Darf ich Sie um eine kurze Rückmeldung bitten, die mir bei künftigen Bewerbungen hilft?", "pw"),
        say(
            "Für meine nächsten Bewerbungen möchte ich daraus lernen, und eine Rückmeldung von Ihnen würde mir helfen.",
            "pw",
        ),
        say("Für eine kurze Rückmeldung, die ich in künftigen Gesprächen nutzen kann, wäre ich Ihnen dankbar.", "pwf"),
        say("Im Blick auf künftige Bewerbungen wäre mir eine Rückmeldung von Ihnen viel wert.", "pf"),
        say("Über ein paar Worte Rückmeldung für meine nächsten Bewerbungen würde ich mich freuen.", "w"),
        say("Es würde mir bei meinen nächsten Bewerbungen helfen, eine kurze Rückmeldung von Ihnen zu haben.", "pw"),
        say("Mit Blick auf künftige Bewerbungen wäre ich Ihnen für ein kurzes Feedback verbunden.", "f"),
        say("Darf ich Sie für meine künftigen Bewerbungen um ein kurzes Feedback bitten?", "f"),
        say(
            "In der Nachricht bieten Sie eine Rückmeldung an; das nehme ich für meine künftigen Bewerbungen gern an.",
            "pwf",
            "offered",
        ),
        say(
            "Danke für das Angebot einer Rückmeldung, das ich für meine nächsten Bewerbungen gern annehme.",
            "pwf",
            "offered",
        ),
        say("Eines wäre für meine künftigen Bewerbungen nützlich: eine kurze Rückmeldung von Ihnen.", "pw"),
        say("Hätten Sie eine kurze Rückmeldung für mich, die ich in künftige Bewerbungen mitnehmen kann?", "pw"),
        say(
            "Weil ich mich weiter bewerbe, würde mir für die nächsten Gespräche eine Rückmeldung von jemandem "
            "helfen, der mich kennengelernt hat.",
            "pw",
            "met_you",
        ),
        say(
            "Wenn es mit wenig Aufwand möglich ist, wäre ich für eine Rückmeldung dankbar, die mir bei künftigen "
            "Bewerbungen nützt.",
            "pf",
        ),
        say("Ihre Rückmeldung würde ich schätzen, weil sie mir bei den nächsten Bewerbungen die Richtung zeigen kann."),
    ),
    "feedback.question": (
        say("Was ist eine Sache, an der ich arbeiten kann?"),
        say("Was könnte ich in meinem nächsten Gespräch besser machen?", "pw"),
        say("Was hätte ich für das Gespräch besser vorbereiten können?", "pwf", "interviewed"),
        say("Wo könnte ich meine Erfahrung ein anderes Mal deutlicher zeigen?", "pwf"),
        say("Welche meiner Fähigkeiten könnte ich aus Ihrer Sicht am ehesten ausbauen?", "pf"),
        say("Was hätte ich in den {count} Gesprächen deutlicher zeigen können?", "pwf", "several"),
        say(
            "Als wir {about} sprachen: Was hätte ich klarer erklären können?",
            "pwf",
            "met_you noun_topic asks_about_topic",
        ),
        say("Die Nachricht nennt „{about_reason}“; wie könnte ich das ausbauen?", "pwf", "lacking"),
        say("Da die Nachricht „{about_reason}“ nennt: Wie könnte ich mich darin verbessern?", "pwf", "lacking"),
        say("Was könnte ich beim nächsten Mal im Test besser machen?", "pwf", "assessed"),
        say("Was könnte ich für das nächste Gespräch üben?", "pwf", "interviewed"),
        say("Welchen Teil meiner Bewerbung könnte ich zuerst verbessern?"),
        say("Wenn ich mir in den kommenden Monaten eines vornehme, was könnte ich stärken?", "pw"),
        say(
            "Zu dem, was ich {about} gesagt habe: Wie hätte ich es klarer sagen können?",
            "pwf",
            "met_you noun_topic asks_about_topic",
        ),
        say(
            "Im Gespräch {about}: Was hätte ich deutlicher machen können?",
            "pwf",
            "met_you noun_topic asks_about_topic",
        ),
    ),
    "feedback.own_question": (say("Meine Frage ist diese: {question}"), say("Fragen möchte ich Sie dies: {question}")),
    "feedback.channel": (
        say("Eine oder zwei Zeilen als Antwort genügen, und ein Anruf von fünf Minuten ist mir ebenso recht.", "pw"),
        say("Eine kurze Antwort reicht, oder ich rufe Sie für fünf Minuten an, wann es Ihnen passt.", "pwf"),
        say("Zwei Sätze als Antwort genügen; wenn Ihnen ein kurzes Telefonat lieber ist, rufe ich gern an.", "pw"),
        say("Eine kurze Antwort auf diese Mail genügt, ebenso ein Telefonat von fünf Minuten.", "f"),
        say("Ob kurze Antwort oder ein Anruf von fünf Minuten: Mir ist beides recht.", "pwf"),
        say("Wenige Worte als Antwort reichen völlig; auch für ein kurzes Telefonat bin ich gern da.", "wf"),
        say(
            "Halten Sie es so kurz, wie Sie mögen: Eine Zeile genügt, und ich rufe auch gern für fünf Minuten an.",
            "pw",
        ),
        say("Schon ein Satz als Antwort würde helfen, oder ein Telefonat von fünf Minuten.", "pw"),
        say("Sie können mir in ein oder zwei Zeilen antworten, oder wir sprechen fünf Minuten am Telefon."),
        say("Mehr als eine kurze Antwort brauche ich nicht; auch ein kurzer Anruf ist jederzeit möglich.", "pf"),
        say("Ist Ihnen Schreiben zu umständlich, geht auch ein Anruf von fünf Minuten.", "pw"),
    ),
    "feedback.way_out": (
        say(
            "Wenn Ihre Regeln oder Ihre Zeit es nicht zulassen, habe ich Verständnis; eine Antwort ist dann nicht "
            "nötig.",
            "pw",
        ),
        say(
            "Falls es bei {company} nicht üblich ist, Rückmeldungen zu geben, habe ich dafür volles Verständnis.",
            "pf",
        ),
        say("Und wenn das nicht möglich ist, verstehe ich das, ganz ohne Erklärung.", "w"),
        say("Wenn Sie lieber nicht antworten möchten, verstehe ich das gut.", "pw"),
        say(
            "Sollte es aus Gründen der Zeit nicht möglich sein, habe ich dafür Verständnis und nehme es niemandem "
            "übel.",
            "wf",
        ),
        say("Falls interne Regeln dem entgegenstehen, habe ich dafür Verständnis.", "f"),
        say(
            "Ich weiß, dass viele Firmen keine Rückmeldung geben, und verstehe es, wenn das auch bei {company} so ist.",
            "pwf",
        ),
        say("Stehen Regeln dagegen oder fehlt die Zeit, dann ist das kein Problem, und ich verstehe es.", "pw"),
        say(
            "Natürlich verstehe ich es, wenn Rückmeldungen bei Ihnen nicht vorgesehen sind; dann frage ich nicht "
            "weiter.",
            "wf",
        ),
        say("Ist es nicht möglich, bleibt es bei meinem Dank.", "f"),
        say("Wenn es Ihnen Mühe macht, lassen Sie es gern; ich verstehe das.", "pw"),
        say("Gibt {company} lieber keine Rückmeldung, dann verstehe ich das und nehme es nicht übel."),
    ),
    "feedback.close": (
        say("Nochmals danke für Ihre Zeit.", "pwf"),
        say("Ihnen und Ihrem Team alles Gute.", "pw"),
        say("Ich wünsche Ihnen und Ihren Kolleginnen und Kollegen alles Gute.", "pf"),
        say("Mit Dank für Ihre Zeit und guten Wünschen an alle bei {company}.", "wf"),
        say("Danke, dass Sie dies gelesen haben."),
        say("So oder so: danke.", "pw"),
        say("Mit guten Wünschen für die kommenden Wochen.", "w"),
        say("Für Ihre Aufmerksamkeit danke ich Ihnen.", "f"),
        say("Alles Gute für Sie und das Team.", "pw"),
    ),
    "listen.opening": (
        say("von {company} habe ich wegen der Stelle als {role} eine Antwort bekommen, und es ist ein Nein."),
        say("am {letter_weekday} kam die Antwort von {company}: Es wird nichts."),
        say("du weißt vielleicht, dass ich mich bei {company} beworben hatte; die Antwort war ein Nein.", "pw"),
        say("mit {company} hat es nicht geklappt, und das beschäftigt mich ein wenig.", "pw"),
        say("am {letter_weekday} habe ich von {company} erfahren, dass ich die Stelle als {role} nicht bekomme."),
        say(
            "für die Stelle als {role} bei {company} habe ich eine Absage bekommen, und ich bin noch dabei, sie zu "
            "verdauen.",
        ),
        say("nach {count} Gesprächen hat {company} abgesagt.", "pwf", "several"),
        say("bei meiner Suche nach Arbeit kam ein Nein, und das beschäftigt mich.", "pwf", "!company"),
        say("aus der Stelle als {role} bei {company}, um die ich mich beworben hatte, wird nichts."),
        say("{company} hat auf meine Bewerbung mit Nein geantwortet."),
    ),
    "listen.ask": (
        say("Hättest du an einem Abend eine halbe Stunde, um mir einfach zuzuhören?"),
        say("Kann ich dich in den nächsten Tagen anrufen und dir davon erzählen?"),
        say("Darf ich vorbeikommen oder dich anrufen und eine Weile mit dir darüber reden?", "pw"),
        say("Hättest du ein offenes Ohr für mich, wenn es dir passt?", "pw"),
        say("Ich würde gern mit jemandem reden, der mich kennt; kann ich dich anrufen?"),
        say("Hättest du Lust auf einen Spaziergang oder ein Telefonat, damit ich mit dir darüber reden kann?", "pw"),
        say("Ich würde gern jemandem davon erzählen; hättest du Zeit?"),
    ),
    "listen.ease": (
        say("Ich brauche keinen Plan und keinen Rat, nur jemanden, der zuhört."),
        say("Du müsstest nichts lösen."),
        say("Wenn es gerade nicht passt, ist das auch in Ordnung; sag es einfach."),
        say("Es eilt nicht, und ein Nein von dir ist völlig in Ordnung."),
        say("Wann es dir passt, ist mir recht, und wenn es nicht passt, auch."),
        say("Kluge Worte braucht es nicht, ein Ohr genügt.", "pw"),
        say("Nur wenn du Zeit hast und den Kopf dafür frei."),
    ),
    "listen.close": (
        say("Danke, dass es dich gibt.", "w"),
        say("Ich hoffe, dir geht es gut."),
        say("Es tut gut, dir zu schreiben.", "pw"),
        say("Ich bin auch gespannt, wie es dir geht."),
    ),
    "leads.opening": (
        say("ich suche eine neue Stelle, etwas in der Richtung {openings}."),
        say("ich bin weiter auf der Suche nach Arbeit; im Sinn habe ich eine Stelle wie {openings}."),
        say("meine Suche nach Arbeit geht weiter, und ich sehe mir Stellen wie {openings} an."),
        say("wie du vielleicht weißt, suche ich Arbeit, zum Beispiel als {openings}."),
        say("ich suche wieder Arbeit und habe an dich gedacht.", "pwf", "!role"),
        say("in diesen Wochen bewerbe ich mich, zum Beispiel als {openings}."),
        say("ich bewerbe mich wieder; Stellen wie {openings} sind es, die ich suche."),
    ),
    "leads.ask": (
        say("Kennst du jemanden bei {organization}, den ich fragen könnte, wie die Arbeit dort ist?"),
        say("Kennst du zufällig jemanden bei {organization}, der zehn Minuten mit mir reden würde?", "pw"),
        say("Weißt du, an wen ich mich bei {organization} wenden könnte?"),
        say(
            "Hast du von so einer Stelle gehört, oder sagst du mir Bescheid, wenn du davon hörst?",
            "pwf",
            "!organization role",
        ),
        say(
            "Wenn du hörst, dass jemand für so eine Stelle sucht, sagst du mir dann Bescheid?",
            "pwf",
            "!organization role",
        ),
        say("Weißt du von einer Firma, die in diesem Bereich jemanden sucht?", "pwf", "!organization role"),
        say("Wenn du hörst, dass jemand Leute sucht, sagst du mir dann Bescheid?", "pwf", "!organization !role"),
        say(
            "Kennst du jemanden, der in diesem Bereich arbeitet und zehn Minuten mit mir reden würde?",
            "pwf",
            "!organization role",
        ),
    ),
    "leads.insider": (
        say("Ich habe an dich gedacht, weil du {organization} von innen kennst."),
        say("Du kennst {organization} von innen, deshalb frage ich dich."),
        say("Weil du {organization} gut kennst, bist du mir zuerst eingefallen."),
    ),
    "leads.ease": (
        say("Wenn dir nichts einfällt, ist das völlig in Ordnung."),
        say("Nur wenn es dir leichtfällt, und es eilt nicht."),
        say("Ein Name genügt; schreiben kann ich selbst."),
        say("Wenn du lieber nicht gefragt werden möchtest, sag es einfach, dann ist alles gut.", "pw"),
        say("Du kannst ohne Weiteres Nein sagen."),
        say("Ein kurzes Ja oder Nein genügt, wann es dir passt."),
        say("Du brauchst nicht herumzufragen; nur, was dir einfällt."),
    ),
    "leads.close": (
        say("Danke dir, und ich hoffe, es geht dir gut."),
        say("Ich hoffe, bei dir ist alles gut."),
        say("Danke, dass du darüber nachdenkst."),
        say("Ich bin auch gespannt, wie es dir geht."),
    ),
}
SUBJECTS = {
    "thanks": "Vielen Dank: {role} bei {company}",
    "thanks.plain": "Vielen Dank für das Gespräch",
    "feedback": "Eine Frage zu meiner Bewerbung: {role}",
    "feedback.plain": "Eine Frage zu meiner Bewerbung",
    "listen": "Hast du Zeit zum Reden?",
    "leads": "Eine Frage an dich",
}
