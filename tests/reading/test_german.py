"""German letters, sentence by sentence: the families in which a no, a reason, an invitation or a receipt is written."""

from __future__ import annotations

import pytest

from onward.model.reading import FeedbackStance, Kind
from tests.reading.letters import reading

THANKS = "vielen Dank für Ihre Bewerbung als Buchhalterin."

NOES = """
Leider können wir Ihre Bewerbung in der weiteren Auswahl nicht berücksichtigen.
Wir bedauern, Ihnen mitteilen zu müssen, dass Sie für die Besetzung der Stelle (m/w/d) nicht weiter berücksichtigt werden konnten.
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
Initiativbewerbungen können wir derzeit nicht annehmen, Ihre Bewerbung auf die Ausschreibung ist aber eingegangen.
Unser Büro ist über die Feiertage nicht besetzt.
""".strip().splitlines()

OTHER_KINDS = [
    (Kind.ACKNOWLEDGEMENT, "Ihre Unterlagen sind bei uns eingegangen. Wir melden uns in den nächsten Wochen."),
    (Kind.ACKNOWLEDGEMENT, "deine Bewerbung ist gut bei uns angekommen. Wir schauen sie uns jetzt in Ruhe an."),
    (Kind.ACKNOWLEDGEMENT, "hiermit bestätigen wir den Eingang Ihrer Bewerbung als Buchhalterin."),
    (Kind.ACKNOWLEDGEMENT, "besten Dank für die Zustellung Ihres Bewerbungsdossiers. Wir kommen auf Sie zu."),
    (Kind.ACKNOWLEDGEMENT, "danke, dass du dich bei uns als Buchhalterin beworben hast. Du hörst bald von uns."),
    (
        Kind.INTERVIEW,
        "wir würden Sie gerne persönlich kennenlernen und schlagen Dienstag, 8. Dezember, 10 Uhr für ein Vorstellungsgespräch vor.",
    ),
    (
        Kind.INTERVIEW,
        "wir möchten dich gern in einem Videocall kennenlernen. Wann passt es dir nächste Woche im Bewerbungsprozess?",
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
        "Frau Berg ist erkrankt, daher müssen wir Ihren Gesprächstermin verschieben. Wir melden uns mit einem neuen Termin.",
    ),
    (
        Kind.ASSESSMENT,
        "als nächsten Schritt im Auswahlverfahren bitten wir Sie, unseren Online-Test bis zum 12. Dezember zu absolvieren.",
    ),
    (Kind.ASSESSMENT, "anbei findest du die Probeaufgabe für die Stelle. Schick uns deine Lösung bitte bis Freitag."),
    (
        Kind.ASSESSMENT,
        "wir laden Sie zu unserem Assessment-Center am 12. Dezember ein. Es erwarten Sie eine Gruppendiskussion und eine Fallstudie.",
    ),
    (Kind.OFFER, "wir freuen uns, Ihnen die Stelle als Buchhalterin in unserer Zentrale anbieten zu können."),
    (Kind.OFFER, "wir haben uns für Sie entschieden. Den Arbeitsvertrag senden wir Ihnen in den nächsten Tagen zu."),
    (Kind.OFFER, "die Stelle gehört dir! Der Arbeitsvertrag ist im Anhang, bitte schick ihn unterschrieben zurück."),
    (
        Kind.REQUEST,
        "für die weitere Bearbeitung Ihrer Bewerbung fehlt uns noch Ihr Arbeitszeugnis. Bitte reichen Sie es bis Freitag nach.",
    ),
    (
        Kind.REQUEST,
        "könnten Sie uns bitte noch Ihre Gehaltsvorstellung und Ihren frühesten Eintrittstermin für die Stelle mitteilen?",
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
        "im Auftrag eines Familienunternehmens bin ich auf der Suche nach einer Leiterin Buchhaltung. Ihr Werdegang passt sehr gut. Hätten Sie Interesse an einem Austausch über die Position?",
    ),
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
        "Ihr Wohnort ist für die täglichen Einsätze leider zu weit entfernt, ein Umzug ist nötig und nicht geplant.",
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
