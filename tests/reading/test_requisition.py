"""The employer's number for a vacancy."""

from __future__ import annotations

import pytest

from onward.reading.prepare import prepare
from onward.reading.requisition import find_requisition
from tests.reading.mails import mail

IN_THE_TEXT = [
    ("Thank you for applying for the Analyst position (Req ID: R-20331).", "R-20331"),
    ("Your application for Analyst, Requisition Number 118820, was received.", "118820"),
    ("Job ID: 2026-4471", "2026-4471"),
    ("We refer to job number JR10023.", "JR10023"),
    ("You applied for JR-0010023 Data Engineer.", "JR-0010023"),
    ("Position #44120 has been filled.", "44120"),
    ("Reference: DX/2210", "DX/2210"),
    ("Job Reference Number: ABC-77120-X", "ABC-77120-X"),
    ("Ihre Bewerbung auf die Stelle mit der Kennziffer 118/2026 ist eingegangen.", "118/2026"),
    ("Referenznummer: YF-12345", "YF-12345"),
    ("Stellen-ID 40021", "40021"),
    ("Ref.-Nr. 2026_0042", "2026_0042"),
    ("Kenn-Nr.: A-204", "A-204"),
    ("Your application for Planner (TW/2026/088) is here.", "TW/2026/088"),
    ("Ihre Bewerbung (Referenz SV-19) ist eingegangen.", "SV-19"),
    ("die Auswahl für die Vakanz 52281 ist getroffen.", "52281"),
    ("Wir haben Ihre Angaben unter dem Vorgang 7204 erfasst.", "7204"),
    ("Your application for Ward Clerk (CDH41188) was read.", "CDH41188"),
    ("We finished looking at your application for PX-41190 Returns Processor.", "PX-41190"),
    ("votre dossier pour l'offre Contrôleuse, référence VM-2026-1044, est complet.", "VM-2026-1044"),
    ("nous avons lu votre réponse à notre annonce n° 61204.", "61204"),
    ("estás inscrita en la oferta 005519 - Compras.", "005519"),
    ("Su solicitud en la convocatoria 2026/PT-07 ha quedado registrada.", "2026/PT-07"),
    ("o processo BTN/C/71, relativo à função de gestor, foi anulado.", "BTN/C/71"),
    ("Referência: 20881 — Rececionista", "20881"),
    ("candidatura per Impiegata back office (Rif. 66210-GA).", "66210-GA"),
    ("la ricerca MS/0417, Assistente, è chiusa.", "MS/0417"),
    ("uw sollicitatie naar de functie van medewerker (vacaturenummer 26-311).", "26-311"),
    ("je reactie op vacature V-31144 is binnen.", "V-31144"),
]

NOWHERE = [
    "Your application ID is 99812233.",
    "Please call us at +49 30 1234567.",
    "You have 5 years of experience and 300 projects.",
    "Thank you for applying on 14.12.2026.",
    "The position opened in 2026.",
    "This job required 10 years of practice.",
    "We are a team of 1200 people.",
    "Reference your résumé for details.",
    "Ihr Profil HB-4417 liegt dem Kunden vor.",
    "Appelez le 04 00 11 22 33, bureau 214.",
    "El salario es de 24.500 € y la jornada de 40 horas.",
    "Nº de registro: 202600044121",
    "Il decreto n. 87 del 12/10/2026 ne dispone l'esclusione.",
    "Onze postcode is 4700 ZZ, postbus 90.",
    "You will work with ISO-9001 and the AZ-104 exam.",
    "Families should dial 555-0144.",
    "O ano letivo 2026/2027 começa em setembro.",
]

IN_THE_SUBJECT = [
    ("Thank you for applying: Staff Nurse (R-10021)", "R-10021"),
    ("Bewerbung als Erzieher (m/w/d) - Kennziffer 2026-118", "2026-118"),
    ("Application update: Analyst (118820)", "118820"),
    ("Application update 2026", None),
    ("Ihre Bewerbung LN 14/2026", "LN 14/2026"),
    ("Your COVID-19 test", None),
    ("Application Disposition 881204", "881204"),
    ("Notification - offre O069261144", "O069261144"),
    ("Retorno - cód. 61-4407", "61-4407"),
    ("Votre entretien du 12/12/2026", None),
]


def number_of(subject, text):
    """The requisition of a mail, None when none is found."""
    fact = find_requisition(prepare(mail(subject, text)))
    return fact.value if fact else None


@pytest.mark.parametrize(("text", "expected"), IN_THE_TEXT)
def test_the_text_gives_the_number(text, expected):
    """Numbers behind a cue, or of a shape that says so, are taken as spelled."""
    assert number_of("Your application", f"Dear Jo,\n\n{text}") == expected


@pytest.mark.parametrize("text", NOWHERE)
def test_other_numbers_are_no_requisition(text):
    """Telephones, dates, years and numbers of the owner's application are left alone."""
    assert number_of("Your application", f"Dear Jo,\n\n{text}") is None


@pytest.mark.parametrize(("subject", "expected"), IN_THE_SUBJECT)
def test_the_subject_gives_the_number(subject, expected):
    """A number beside the role in the subject counts; a year does not."""
    assert number_of(subject, "Dear Jo, thank you.") == expected
