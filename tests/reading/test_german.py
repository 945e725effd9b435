"""German letters, sentence by sentence: the families in which a no, a reason, an invitation or a receipt is written."""

from __future__ import annotations

import pytest

from onward.model.reading import FeedbackStance, Kind
from tests.reading.letters import reading

THANKS = "vielen Dank für Ihre Bewerbung als Buchhalterin."

NOES = """
Leider können wir Ihre Bewerbung in der weiteren Auswahl nicht berücksichtigen.
Wir bedauern, dass Sie für die Besetzung der Stelle (m/w/d) nicht weiter berücksichtigt werden konnten.
Ihre Bewerbung muss daher leider unberücksichtigt bleiben.
Wir haben Ihr Dossier geprüft und müssen Ihnen mitteilen, dass Sie nicht in der engeren Wahl sind.
In die engere Auswahl haben wir Sie leider nicht genommen.
Sie haben es leider nicht in die nächste Runde geschafft.
Du bist leider nicht in die engere Auswahl gekommen.
Wir haben uns entschieden, dich nicht in die zweite Runde mitzunehmen.
Leider gehören Sie nicht zum Kreis derer, die wir kennenlernen möchten.
Leider muss ich dir für die Stelle absagen.
Wir sagen Ihnen daher schweren Herzens ab.
Es fällt uns nicht leicht, Ihnen nach dem Gespräch eine Absage erteilen zu müssen.
Wir müssen Ihnen heute leider eine Absage schicken.
Auch wenn diese Absage enttäuschend ist, wünschen wir dir alles Gute.
Wir möchten den Prozess mit dir an dieser Stelle nicht fortführen.
Wir werden Ihre Kandidatur nicht weiterverfolgen.
Für dich geht es im Bewerbungsprozess leider nicht weiter.
Von einer weiteren Verfolgung Ihrer Bewerbung sehen wir daher ab.
Auf eine Einladung zum Gespräch müssen wir leider verzichten.
Wir haben uns schweren Herzens gegen eine Zusammenarbeit entschieden.
Am Ende haben wir uns gegen dich entschieden.
Unsere Wahl ist leider nicht auf Sie gefallen.
Die Entscheidung ist leider nicht zu Ihren Gunsten ausgefallen.
Wir können Ihnen den Ausbildungsplatz leider nicht anbieten.
Leider können wir dir keinen Platz für ein Praktikum anbieten.
Wir können Sie leider nicht zu einem Vorstellungsgespräch einladen.
Wir können Ihnen keine Zusage geben.
Leider können wir Ihnen keinen positiven Bescheid geben.
Ich hätte dir gern bessere Nachrichten überbracht, aber leider hat es diesmal nicht gereicht.
Heute habe ich leider keine guten Nachrichten für dich.
Das ist sicher nicht die Nachricht, die Sie sich erhofft haben.
Wir müssen Sie heute leider enttäuschen.
Ihre Bewerbung war leider nicht erfolgreich.
Ihre Bewerbung wurde abgelehnt.
Ihr Profil passt leider nicht zu unserem Anforderungsprofil.
Leider entspricht Ihr Werdegang nicht ganz dem, was wir suchen.
Ihre Qualifikationen decken sich nicht mit unseren Anforderungen.
Leider kommen Sie für diese Stelle nicht in Frage.
Derzeit haben wir leider keine passende Stelle für Sie.
Für Initiativbewerbungen haben wir im Moment leider keinen Bedarf.
Ihr Bewerbungsverfahren ist damit beendet.
Wir haben uns für einen anderen Kandidaten entschieden.
Wir haben uns für eine Mitbewerberin entschieden.
Die Wahl fiel uns schwer, ist aber auf eine andere Bewerberin gefallen.
Wir werden mit anderen Kandidat:innen in die Gespräche gehen.
Nach langer Überlegung setzen wir den Prozess mit anderen Bewerbenden fort.
Den Vorzug haben wir einem Bewerber mit mehr Erfahrung gegeben.
Es gab Mitbewerber*innen, deren Profil noch besser zu unseren Anforderungen passt.
Wir haben die Stelle inzwischen anderweitig vergeben.
Die Position konnten wir in der Zwischenzeit mit einer internen Bewerberin besetzen.
Die ausgeschriebene Lehrstelle ist bereits besetzt.
Wir haben uns entschlossen, die Stelle nicht zu besetzen.
Das Auswahlverfahren wurde aus wirtschaftlichen Gründen abgebrochen.
Die Stelle wurde gestrichen.
Wegen eines Einstellungsstopps können wir die Position derzeit nicht besetzen.
Anbei erhalten Sie Ihre Unterlagen zu unserer Entlastung zurück.
Leider konnten wir bei der Vielzahl der Bewerbungen nicht alle Bewerber berücksichtigen.
Wir haben inzwischen eine geeignete Person für die Stelle gefunden.
Unsere neue Buchhalterin ist gefunden; du bist es diesmal nicht.
Der Vertrag wurde heute von einer anderen Kandidatin unterschrieben.
Wir bitten um Verständnis, dass wir Ihrer Bewerbung nicht entsprechen können.
Leider hat sich das Team für jemand anderen entschieden.
Das Rennen hat jemand anderes gemacht.
Leider können wir Sie bei der Besetzung dieser Position nicht berücksichtigen.
Zu unserem Bedauern müssen wir Ihnen mitteilen, dass wir Sie nicht in unser Team aufnehmen können.
Wir haben uns im Team beraten und werden den Weg mit dir nicht weitergehen.
Wir sehen momentan leider keine Einsatzmöglichkeit für Sie in unserem Unternehmen.
Eine Zusammenarbeit kommt daher für uns nicht in Betracht.
Wir haben die Position einem anderen Bewerber zugesagt.
Inzwischen haben wir einer anderen Bewerberin den Zuschlag gegeben.
Aktuell können wir Ihnen leider keine Stelle anbieten, die Ihrem Profil entspricht.
Leider ist unsere Entscheidung nicht auf dich gefallen.
Wir haben jemanden gefunden, der perfekt zu uns passt.
Sie sind leider nicht in der Auswahl.
Deine Bewerbung hat es diesmal leider nicht geschafft.
Für diese Ausschreibung bist du leider nicht dabei.
Es tut uns leid, dass wir Ihnen nichts Besseres mitteilen können.
Ihre Bewerbung konnte sich in diesem starken Bewerberfeld leider nicht durchsetzen.
Leider konnten Sie sich gegen die starke Konkurrenz nicht durchsetzen.
Der Dienstposten wurde bereits mit einem Mitbewerber besetzt.
Wir verfolgen Ihre Bewerbung nicht weiter.
Wir werden Ihre Bewerbung für die Stelle nicht weiter bearbeiten.
Wir nehmen Ihre Bewerbung nicht in die engere Wahl.
Wir haben entschieden, die Vakanz mit einem internen Kandidaten zu besetzen.
Nach Rücksprache mit dem Fachbereich möchten wir von einem Gespräch absehen.
Leider ist die Wahl auf eine andere Person gefallen.
Ich muss dir leider mitteilen, dass du für das duale Studium in unserem Betrieb nicht ausgewählt wurdest.
Leider sind wir zu einem für Sie negativen Ergebnis gekommen.
Wir können Ihnen für das Praktikum leider keinen Platz zusagen.
Unser Kunde hat sich gegen Ihr Profil entschieden.
Der Kunde hat uns für Ihr Profil leider abgesagt.
Mein Kunde möchte den Prozess mit Ihnen nicht weiterführen.
Wir müssen Ihnen zu unserem Bedauern mitteilen, dass die Geschäftsleitung anders entschieden hat.
Diesmal hat es leider nicht geklappt.
Die Stelle ist mittlerweile leider schon weg.
Wir haben die Suche eingestellt und werden die Stelle nicht besetzen.
Mit Ihrer Bewerbung konnten Sie uns leider nicht überzeugen.
Die Kolleginnen haben sich am Ende anders entschieden.
Leider können wir Ihnen diesmal kein Angebot machen.
Wir retournieren Ihnen in der Beilage Ihre Unterlagen.
Ihr Dossier konnte leider nicht in die engere Auswahl einbezogen werden.
Ich bedaure, Ihnen keinen günstigeren Bescheid geben zu können.
Die Auswahlkommission hat eine andere Bewerberin vorgeschlagen.
Deine Reise mit uns endet leider hier.
Leider reicht es diesmal nicht für die nächste Runde.
Wir haben uns dazu entschieden, den Bewerbungsprozess mit anderen Talenten fortzusetzen.
Wir möchten uns auf Kandidatinnen und Kandidaten konzentrieren, die bereits Erfahrung im Handel haben.
""".strip().splitlines()

NO_NOES = """
Bewerber, die wir nicht einladen können, erhalten ebenfalls Bescheid.
Bitte haben Sie Verständnis, dass wir nicht jede Bewerbung berücksichtigen können.
Unvollständige Bewerbungen können leider nicht berücksichtigt werden.
Bewerbungen per Post können wir nicht berücksichtigen und nicht zurücksenden.
Bewerbungen ohne Gehaltsvorstellung werden nicht berücksichtigt.
Andernfalls erhalten Sie eine Absage per E-Mail.
Sie erhalten in jedem Fall eine Rückmeldung, auch im Falle einer Absage.
Sollten wir uns gegen Ihre Bewerbung entscheiden, teilen wir Ihnen das ebenfalls mit.
Wenn Sie bis Ende Mai nichts von uns hören, konnten wir Sie leider nicht berücksichtigen.
Wir informieren Sie, falls die Stelle bereits besetzt sein sollte.
Ob Sie in die engere Auswahl kommen, entscheidet die Fachabteilung bis Ende Mai.
Das Auswahlverfahren ist noch nicht abgeschlossen.
Eine Entscheidung ist noch nicht gefallen.
Leider können wir Ihnen noch keine Rückmeldung geben, da die Sichtung länger dauert.
Die Stelle ist zum 1. Oktober zu besetzen.
Die Position soll zum nächstmöglichen Zeitpunkt besetzt werden.
Fahrtkosten zu Gesprächen können wir leider nicht erstatten.
Telefonische Rückfragen zum Stand können wir leider nicht beantworten.
Eine Rücksendung Ihrer Unterlagen ist leider nicht möglich.
Bitte sehen Sie von Nachfragen ab, wir können sie nicht beantworten.
Initiativbewerbungen können wir nicht annehmen, Ihre Bewerbung auf die Ausschreibung ist eingegangen.
Unser Büro ist über die Feiertage nicht besetzt.
Von einer anderen Bewerberin haben wir noch keine Unterlagen.
Wir suchen weitere Bewerber und bitten um Geduld, da es besser ist, alle zu sehen.
Eine Absage bedeutet das nicht.
Wegen der Feiertage geht es erst im Januar weiter.
Bitte beachten Sie, dass wir Anlagen im Word-Format nicht öffnen können.
Wir bitten um Verständnis, dass die Sichtung aller Bewerbungen einige Zeit in Anspruch nimmt.
Sie haben noch keine Unterlagen hochgeladen? Das macht nichts, Sie können sie nachreichen.
Nicht die passende Stelle dabei gewesen? Besuchen Sie unsere Karriereseite.
Antworten auf diese E-Mail können nicht berücksichtigt werden.
Die Vorstellungsgespräche führen wir nicht vor Mitte Januar.
Bis dahin ist die Stelle weiterhin ausgeschrieben und noch nicht vergeben.
Wir möchten keine Bewerberin vorschnell ablehnen und lassen uns Zeit.
Sollten Ihre Qualifikationen nicht zu der Stelle passen, prüfen wir Alternativen.
Passt Ihr Profil nicht zu dieser Stelle, schlagen wir Ihnen eine andere vor.
Falls Ihre Bewerbung nicht erfolgreich ist, löschen wir Ihre Daten nach sechs Monaten.
Nach einer Absage werden Ihre Daten nach sechs Monaten gelöscht.
Nach Abschluss des Verfahrens erhalten Sie Ihre Unterlagen zurück.
Werden Sie nicht eingeladen, hören Sie trotzdem von uns.
Kandidaten, die nicht in die engere Auswahl kommen, benachrichtigen wir schriftlich.
Bewerbungen, die nach dem 1. Mai eingehen, werden nicht berücksichtigt.
Sie können Ihre Bewerbung jederzeit zurückziehen, wenn Sie sich anders entschieden haben.
Aufgrund der Urlaubszeit ist unser Team nicht vollständig besetzt.
Wir geben keine Stelle, ohne mit allen gesprochen zu haben.
Die Stelle ist auf zwei Jahre befristet, eine Verlängerung ist nicht ausgeschlossen.
""".strip().splitlines()

OTHER_KINDS = [
    (Kind.ACKNOWLEDGEMENT, "Ihre Unterlagen sind bei uns eingegangen. Wir melden uns in den nächsten Wochen."),
    (Kind.ACKNOWLEDGEMENT, "deine Bewerbung ist gut bei uns angekommen. Wir schauen sie uns jetzt in Ruhe an."),
    (Kind.ACKNOWLEDGEMENT, "hiermit bestätigen wir den Eingang Ihrer Bewerbung als Buchhalterin."),
    (Kind.ACKNOWLEDGEMENT, "besten Dank für die Zustellung Ihres Bewerbungsdossiers. Wir kommen auf Sie zu."),
    (Kind.ACKNOWLEDGEMENT, "danke, dass du dich bei uns als Buchhalterin beworben hast. Du hörst bald von uns."),
    (
        Kind.INTERVIEW,
        "wir würden Sie gern kennenlernen. Passt Ihnen Dienstag, 10 Uhr, für ein Vorstellungsgespräch?",
    ),
    (
        Kind.INTERVIEW,
        "wir möchten dich im Bewerbungsprozess gern in einem Videocall kennenlernen. Wann passt es dir?",
    ),
    (Kind.INTERVIEW, "hast du am Donnerstag Zeit für ein Telefoninterview? Wir freuen uns auf das Gespräch."),
    (Kind.INTERVIEW, "gern laden wir Sie zum Probearbeiten am 8. Dezember um 8 Uhr ein."),
    (
        Kind.INTERVIEW,
        "wir freuen uns, Sie zu einem zweiten Gespräch einladen zu dürfen. Die Fahrtkosten übernehmen wir.",
    ),
    (Kind.INTERVIEW, "leider müssen wir das Vorstellungsgespräch am Montag absagen. Passt Ihnen Freitag um 10 Uhr?"),
    (
        Kind.INTERVIEW,
        "Frau Berg ist erkrankt, wir müssen Ihren Gesprächstermin verschieben. Ein neuer Termin folgt.",
    ),
    (
        Kind.ASSESSMENT,
        "im Auswahlverfahren bitten wir Sie nun, unseren Online-Test bis zum 12. Dezember zu absolvieren.",
    ),
    (Kind.ASSESSMENT, "anbei findest du die Probeaufgabe für die Stelle. Schick uns deine Lösung bitte bis Freitag."),
    (
        Kind.ASSESSMENT,
        "wir laden Sie zu unserem Assessment-Center ein. Es erwarten Sie eine Gruppenübung und eine Fallstudie.",
    ),
    (Kind.OFFER, "wir freuen uns, Ihnen die Stelle als Buchhalterin in unserer Zentrale anbieten zu können."),
    (Kind.OFFER, "wir haben uns für Sie entschieden. Den Arbeitsvertrag senden wir Ihnen in den nächsten Tagen zu."),
    (Kind.OFFER, "die Stelle gehört dir! Der Arbeitsvertrag ist im Anhang, bitte schick ihn unterschrieben zurück."),
    (
        Kind.REQUEST,
        "zu Ihrer Bewerbung fehlt uns noch Ihr Arbeitszeugnis. Bitte reichen Sie es bis Freitag nach.",
    ),
    (
        Kind.REQUEST,
        "könnten Sie uns für die Stelle bitte noch Ihre Gehaltsvorstellung mitteilen?",
    ),
    (Kind.REQUEST, "Ihr Lebenslauf lässt sich leider nicht öffnen. Können Sie ihn bitte noch einmal als PDF schicken?"),
    (Kind.STATUS, "das Bewerbungsverfahren dauert leider länger als geplant. Wir bitten noch um etwas Geduld."),
    (Kind.STATUS, "Ihre Bewerbung befindet sich weiterhin in der engeren Auswahl, eine Entscheidung fällt im Januar."),
    (
        Kind.STATUS,
        "wir haben Ihre Bewerbung an die Fachabteilung weitergeleitet und melden uns, sobald wir mehr wissen.",
    ),
    (
        Kind.OUTREACH,
        "ich bin auf Ihr Profil gestoßen. Mein Kunde sucht eine Buchhalterin. Sind Sie offen für einen Wechsel?",
    ),
    (
        Kind.OUTREACH,
        "im Auftrag eines Mandanten suche ich eine Leiterin. Ihr Werdegang passt sehr gut zur Position.",
    ),
]

BARE = [
    (
        Kind.INTERVIEW,
        "Gerne laden wir Sie zu einem ersten Gespräch ein. Würde Ihnen der Donnerstag um 14.00 Uhr passen?",
    ),
    (Kind.REQUEST, "bitte laden Sie Ihre Zeugnisse bis zum 1. Dezember in unserem Bewerberportal hoch."),
    (Kind.REQUEST, "wir benötigen für die Stelle noch eine Kopie Ihres Führerscheins. Können Sie uns diese zusenden?"),
    (Kind.STATUS, "der Fachbereich hat Ihre Bewerbung noch nicht abschließend geprüft. Wir melden uns nächste Woche."),
    (Kind.NOT_JOB, "leider müssen wir das Sommerfest absagen. Wir informieren über einen neuen Termin."),
    (Kind.NOT_JOB, "wir laden Sie herzlich zum Elternabend am 3. Dezember um 19 Uhr ein."),
]

REASONS = [
    ("skill", "Leider fehlen Ihnen die nötigen Kenntnisse in DATEV."),
    ("skill", "Für die Stelle setzen wir vertiefte Kenntnisse im Steuerrecht voraus."),
    ("skill", "SAP-Kenntnisse sind für die Aufgabe zwingend erforderlich, die Sie nicht mitbringen."),
    ("skill", "Diese Kenntnisse haben wir in Ihren Unterlagen nicht gefunden."),
    ("skill", "Sie verfügen leider nicht über die erforderliche Ausbildung, die in der Ausschreibung verlangt war."),
    ("skill", "Den Ausschlag gab, dass du bisher kaum mit Power BI gearbeitet hast."),
    ("experience", "Uns fehlte am Ende Erfahrung im Konzernabschluss."),
    ("experience", "Wir suchen jemanden mit mehrjähriger Berufserfahrung in der Hotellerie."),
    ("experience", "Für die Leitung der Gruppe bringen Sie noch zu wenig Führungserfahrung mit."),
    ("experience", "Die Mitbewerberin hat mehr Erfahrung mit Großkunden."),
    ("experience", "Mindestens fünf Jahre Berufserfahrung sind für die Position nötig."),
    ("overqualified", "Für diese Aufgabe halten wir Sie für überqualifiziert."),
    ("overqualified", "Wir befürchten, dass Sie in dieser Funktion unterfordert wären."),
    ("overqualified", "Ihre Qualifikationen gehen weit über die Anforderungen der Stelle hinaus."),
    (
        "location",
        "Ihr Wohnort ist für die täglichen Einsätze leider zu weit entfernt.",
    ),
    ("location", "Eine rein remote ausgeübte Tätigkeit ist bei uns nicht möglich."),
    ("location", "Die Stelle erfordert tägliche Präsenz vor Ort in Bern."),
    ("visa", "Ohne gültige Arbeitserlaubnis können wir Sie leider nicht einstellen."),
    ("visa", "Für Bürger aus Drittstaaten bekommen wir keine Arbeitsbewilligung."),
    ("language", "Für den Kundenkontakt sind verhandlungssichere Deutschkenntnisse unerlässlich."),
    ("language", "Ihre Französischkenntnisse reichen für die Aufgabe leider nicht aus."),
    ("language", "Wir benötigen Englisch auf Niveau C1."),
    ("salary", "Ihre Gehaltsvorstellung liegt über unserem Rahmen."),
    ("salary", "Ihre Lohnvorstellung können wir leider nicht erfüllen."),
    ("salary", "Finanziell kommen wir leider nicht zusammen."),
    ("salary", "Ihre Vorstellung liegt tausend Euro über dem, was wir zahlen können."),
    ("culture", "Wir hatten das Gefühl, dass unser Team und du nicht zueinander passen."),
    ("culture", "Uns fehlte im Gespräch die Motivation für genau diese Aufgabe."),
    ("timing", "Ihre Bewerbung ist leider erst nach Ablauf der Bewerbungsfrist eingegangen."),
    ("timing", "Wir brauchen jemanden ab Januar, Sie können frühestens im Mai anfangen."),
    ("timing", "Ihre Kündigungsfrist ist für uns leider zu lang."),
    ("documents", "Ihre Unterlagen waren trotz Erinnerung nicht vollständig."),
    ("documents", "Das Abschlusszeugnis lag uns bis zum Ende der Frist nicht vor."),
    ("assessment", "Im Eignungstest haben Sie die nötige Punktzahl leider nicht erreicht."),
    ("assessment", "Deine Fallstudie hat uns leider nicht überzeugt."),
    ("internal", "Wir haben die Stelle mit einer Kollegin aus den eigenen Reihen besetzt."),
    ("internal", "Wir haben uns für einen internen Bewerber entschieden."),
    ("filled", "Die Stelle wurde inzwischen besetzt."),
    ("filled", "Wir konnten die Position bereits besetzen."),
    ("cancelled", "Die Ausschreibung wurde zurückgezogen."),
    ("cancelled", "Wir haben beschlossen, die Stelle nun doch nicht zu besetzen."),
    ("on_hold", "Unser Haus hat einen Einstellungsstopp verhängt."),
    ("on_hold", "Die Suche ist bis auf Weiteres pausiert."),
    ("skill", "Wir hatten uns mehr Kenntnisse in der Programmierung mit C# gewünscht."),
    ("skill", "Für diese Aufgabe fehlt Ihnen aus unserer Sicht das Fachwissen im Vergaberecht."),
    ("skill", "Ihnen fehlt der für die Stelle notwendige Führerschein der Klasse C."),
    ("skill", "Ihre Excel-Kenntnisse sind für die Aufgabe noch nicht ausreichend."),
    ("skill", "Wir suchen jemanden mit fundierten Kenntnissen in der Lohnbuchhaltung."),
    ("experience", "Leider verfügen Sie noch nicht über die erforderliche Berufserfahrung."),
    ("experience", "Wir haben uns für eine Kandidatin mit mehr Erfahrung im Projektmanagement entschieden."),
    ("experience", "Für die Position hätten wir uns mehr Praxiserfahrung gewünscht."),
    ("experience", "Wir haben uns für eine etwas erfahrenere Bewerberin entschieden."),
    ("location", "Leider ist die Entfernung zu Ihrem Wohnort zu groß."),
    ("location", "Wir können für diese Stelle kein vollständiges Homeoffice anbieten."),
    ("location", "Da Sie nicht umziehen möchten, passt es leider nicht."),
    ("visa", "Da Sie kein gültiges Visum besitzen, ist eine Einstellung nicht möglich."),
    ("language", "Für die Arbeit mit unseren Kunden sind sehr gute Deutschkenntnisse notwendig."),
    ("language", "Wir haben jemanden gesucht, der fließend Spanisch spricht."),
    ("language", "Leider reicht Ihr Deutschniveau für die Beratung noch nicht aus."),
    ("salary", "Ihre Gehaltswünsche übersteigen unser Budget."),
    ("salary", "Ihre Gehaltsvorstellungen konnten wir nicht in Einklang mit unserem Gehaltsgefüge bringen."),
    ("timing", "Ihre Bewerbung ging erst nach Bewerbungsschluss bei uns ein."),
    ("timing", "Da Sie erst ab April verfügbar sind, können wir nicht so lange warten."),
    ("timing", "Die Bewerbungsfrist war bei Eingang Ihrer Unterlagen bereits abgelaufen."),
    ("documents", "In Ihren Unterlagen fehlte das geforderte Führungszeugnis."),
    ("documents", "Sie haben das angeforderte Formular nicht fristgerecht eingereicht."),
    ("assessment", "Ihr Ergebnis im Online-Test lag unter der erforderlichen Punktzahl."),
    ("assessment", "Den Sporttest haben Sie leider nicht bestanden."),
    ("internal", "Die Stelle wird intern nachbesetzt."),
    ("internal", "Wir haben die Position mit einem Mitarbeiter aus unserem Haus besetzt."),
    ("filled", "Leider ist die Stelle schon vergeben."),
    ("filled", "Die Vakanz ist zwischenzeitlich besetzt worden."),
    ("cancelled", "Aus strategischen Gründen entfällt die Position."),
    ("cancelled", "Das Stellenbesetzungsverfahren wurde aufgehoben."),
    ("cancelled", "Der Bedarf für diese Stelle ist weggefallen."),
    ("on_hold", "Wir haben die Besetzung der Stelle vorerst auf Eis gelegt."),
    ("on_hold", "Aufgrund der Haushaltssperre dürfen wir derzeit niemanden einstellen."),
    ("on_hold", "Die Besetzung wurde auf unbestimmte Zeit zurückgestellt."),
    ("culture", "Fachlich passt es, menschlich hat es für uns leider nicht ganz gepasst."),
    ("culture", "Wir haben den Eindruck, dass unsere Arbeitsweise nicht zu dem passt, was Sie suchen."),
    ("overqualified", "Ihr Profil ist für diese Einstiegsposition zu überqualifiziert."),
]

NO_REASONS = """
Ihre Qualifikation und Ihre Erfahrung haben uns beeindruckt.
Andere Bewerber entsprechen unserem Anforderungsprofil noch besser.
Die Entscheidung hat nichts mit Ihren Kenntnissen zu tun und ist keine Wertung Ihrer Person.
Ihre Unterlagen werden sechs Monate nach Ablauf des Verfahrens gelöscht.
Wir danken Ihnen für das Gespräch an unserem Standort in Bern.
Bei der Vielzahl der Bewerbungen fiel uns die Auswahl schwer.
Ihre Motivation und Ihr Auftreten haben uns sehr gut gefallen.
Bitte sehen Sie dies nicht als Urteil über Ihre fachlichen Kenntnisse.
Wir haben intern lange beraten.
Sie verfügen über gute Kenntnisse im Controlling und langjährige Erfahrung.
Ihre Deutschkenntnisse sind hervorragend.
Wir haben Bewerber gefunden, die mehr Übereinstimmung mit dem Profil zeigen.
Ihr Lebenslauf zeigt fundierte Kenntnisse im Einkauf.
Wir möchten Ihre Unterlagen für weitere Positionen an anderen Standorten behalten.
Die Absage ist kein Urteil über Ihre Kenntnisse in der Buchhaltung.
Ihre Daten löschen wir nach Ablauf der gesetzlichen Frist.
Danke für den Einblick in Ihre Motivation und Ihre Erfahrung mit SAP.
Wir haben nach einem langen Austausch im Team entschieden.
Über Ihre Gehaltsvorstellung hatten wir ja gesprochen.
Bitte bewerben Sie sich wieder, sobald Sie mehr Berufserfahrung gesammelt haben.
Falls Sie später an einem anderen Standort arbeiten möchten, melden Sie sich.
Danke für die Teilnahme an unserem Online-Test.
Ihr Interesse an unserem Standort hat uns gefreut.
Sie haben den Test bestanden, aber wir mussten eine Auswahl treffen.
Bei Rückfragen stehen wir Ihnen gern zur Verfügung.
Wir können Ihnen leider keine Fahrtkosten erstatten.
Danke, dass Sie uns persönlich kennengelernt und sich Zeit genommen haben.
""".strip().splitlines()

STANCES = [
    (FeedbackStance.REFUSED, "Bitte haben Sie Verständnis, dass wir keine Auskunft über die Gründe geben."),
    (FeedbackStance.REFUSED, "Individuelles Feedback können wir aus rechtlichen Gründen leider nicht geben."),
    (
        FeedbackStance.REFUSED,
        "Von einer Begründung müssen wir mit Blick auf das AGG absehen, Feedback ist nicht möglich.",
    ),
    (FeedbackStance.OFFERED, "Wenn du magst, geben wir dir gern telefonisch Feedback."),
    (FeedbackStance.OFFERED, "Gerne erläutere ich Ihnen am Telefon, was den Unterschied gemacht hat."),
    (FeedbackStance.OFFERED, "Falls Sie eine ausführliche Rückmeldung wünschen, melden Sie sich bei mir."),
    (FeedbackStance.NONE, "Wir wünschen Ihnen alles Gute."),
]

OTHER_MATTERS = [
    "Leider ist Ihr Kreditantrag abgelehnt worden, da Ihre Unterlagen nicht vollständig waren.",
    "Leider haben wir uns bei der Wohnung für einen anderen Mieter entschieden. Die Besichtigung war gut besucht.",
    "Ihre Bestellung konnte leider nicht zugestellt werden. Bitte prüfen Sie die Sendungsnummer.",
    "Leider können wir Ihrem Kind keinen Kitaplatz anbieten.",
    "Leider müssen wir den Flug absagen. Ihre Buchung können Sie kostenlos stornieren.",
    "Der Tisch ist an diesem Abend leider schon vergeben, Ihre Reservierung ist nicht möglich.",
]


def letter(text: str, opening: str = THANKS) -> str:
    """A letter around a sentence."""
    return f"Sehr geehrte Frau Falk,\n\n{opening}\n\n{text}\n\nMit freundlichen Grüßen\nPersonalabteilung\n"


@pytest.mark.parametrize("text", NOES)
def test_a_german_no_is_read(text: str) -> None:
    """Active and passive, du and Sie, Austrian and Swiss, said and implied."""
    assert reading(letter(text), subject="Ihre Bewerbung").kind is Kind.REJECTION


@pytest.mark.parametrize("text", NO_NOES)
def test_a_general_german_sentence_is_no_rejection(text: str) -> None:
    """What receipts say of others, of what may come, and of post and travel."""
    assert reading(letter(text), subject="Ihre Bewerbung").kind in {Kind.ACKNOWLEDGEMENT, Kind.STATUS}


@pytest.mark.parametrize(("kind", "text"), OTHER_KINDS)
def test_other_german_kinds_are_told_apart(kind: Kind, text: str) -> None:
    """One or two plain sentences of each kind."""
    assert reading(letter("Wir freuen uns auf Ihre Antwort.", text), subject="Buchhaltung").kind is kind


@pytest.mark.parametrize(("kind", "text"), BARE)
def test_short_german_mails_are_told_apart(kind: Kind, text: str) -> None:
    """A sentence or two between greeting and leave, with a subject that says nothing."""
    assert reading(f"Guten Tag,\n\n{text}\n\nViele Grüße\n", subject="Nachricht von uns").kind is kind


@pytest.mark.parametrize(("code", "text"), REASONS)
def test_a_german_reason_is_found(code: str, text: str) -> None:
    """Each reason, in a letter that says no elsewhere."""
    found = reading(letter(f"{text} Wir können Ihnen daher keine Zusage geben."), subject="Ihre Bewerbung")
    assert [str(reason.code) for reason in found.reasons] == [code]


@pytest.mark.parametrize("text", NO_REASONS)
def test_german_politeness_states_no_reason(text: str) -> None:
    """Praise, volume, storage and "others match better" are none."""
    found = reading(letter(f"{text} Wir können Ihnen leider keine Zusage geben."), subject="Ihre Bewerbung")
    assert found.kind is Kind.REJECTION
    assert found.reasons == ()


@pytest.mark.parametrize(("stance", "text"), STANCES)
def test_a_german_word_on_feedback_is_understood(stance: FeedbackStance, text: str) -> None:
    """Refused, offered, or not spoken of."""
    found = reading(letter(f"Leider müssen wir Ihnen absagen.\n\n{text}"), subject="Ihre Bewerbung")
    assert found.feedback is stance


@pytest.mark.parametrize("text", OTHER_MATTERS)
def test_german_noes_in_other_matters_are_not_about_the_search(text: str) -> None:
    """Loans, flats, parcels, nursery places, flights, tables."""
    assert reading(f"Guten Tag,\n\n{text}\n\nViele Grüße", subject="Ihre Anfrage").kind is Kind.NOT_JOB
