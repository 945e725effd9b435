"""Dates as letters of seven languages write them. Every mail is sent on Monday, 23 November 2026, 9:00 +01:00."""

from __future__ import annotations

import pytest

from onward.model.reading import DateMeaning
from onward.reading.date_cues import CUES
from onward.reading.date_spoken import spoken_of
from onward.reading.dates import find_dates
from onward.reading.prepare import prepare
from tests.reading.mails import mail

# Enough of each language to tell it by; no dates in it.
AROUND = {
    "en": "Dear Jo,\n\nthank you for your interest in the work that we do with the team.\n\n{}",
    "de": "Guten Tag,\n\nvielen Dank für Ihr Interesse an der Arbeit, die wir mit dem Team machen.\n\n{}",
    "fr": "Bonjour,\n\nnous vous remercions pour votre intérêt et pour le temps que vous avez pris.\n\n{}",
    "es": "Hola:\n\nte damos las gracias por tu interés en la empresa y por el tiempo que nos has dado.\n\n{}",
    "pt": "Olá,\n\nagradecemos o seu interesse na nossa empresa e o tempo que nos deu para a conhecer.\n\n{}",
    "it": "Buongiorno,\n\nla ringraziamo per il suo interesse e per il tempo che ci ha dato con la sua lettera.\n\n{}",
    "nl": "Beste Jo,\n\nbedankt voor je interesse in het werk dat wij met het team doen.\n\n{}",
}

SAID = [
    ("en", "Could you let me know by Wednesday 2 December?", "answer_by 2026-12-02"),
    ("en", "You will hear from us either way within two weeks.", "answer_by 2026-12-07"),
    ("en", "Applications close at 11.59pm on Sunday 6 December.", "deadline 2026-12-06"),
    ("en", "Your link expires in 7 days.", "deadline 2026-11-30"),
    ("en", "If you have not heard by 18 December, please assume that you were not chosen.", "answer_by 2026-12-18"),
    ("en", "Our rules let you apply again six months from today.", "reapply_after 2027-05-23"),
    ("en", "She can see you on Tuesday the 1st at 1:15 pm.", "interview 2026-12-01"),
    ("en", "Your profile stays active in our database for twelve (12) months.", "keep_until 2027-11-23"),
    ("de", "Ihr Gespräch findet am Dienstag, 1. Dezember, um 9:40 Uhr statt.", "interview 2026-12-01"),
    ("de", "Geben Sie mir bitte bis Donnerstag, 26.11. kurz Bescheid.", "answer_by 2026-11-26"),
    ("de", "Sie erhalten innert drei Wochen Bescheid.", "answer_by 2026-12-14"),
    ("de", "Laden Sie Ihr Ergebnis bitte bis 02.12.2026, 18 Uhr hoch.", "deadline 2026-12-02"),
    ("de", "Eine Wiederholung des Tests ist frühestens nach zwölf Monaten möglich.", "reapply_after 2027-11-23"),
    ("de", "Die Anstellung erfolgt zum 01.02.2027.", "start 2027-02-01"),
    ("fr", "Comme convenu, je vous attends le jeudi 3 décembre à 14h30 pour notre entretien.", "interview 2026-12-03"),
    ("fr", "Merci de me faire savoir avant mardi 1er décembre si ce créneau vous convient.", "answer_by 2026-12-01"),
    ("fr", "Nous nous engageons à vous répondre au plus tard le 18 décembre.", "answer_by 2026-12-18"),
    ("fr", "Sans nouvelles de notre part sous quinze jours, considérez la suite négative.", "answer_by 2026-12-08"),
    ("fr", "Le test est à terminer avant le 03/12/2026 23:59.", "deadline 2026-12-03"),
    ("fr", "Prise de poste lundi 4 janvier.", "start 2027-01-04"),
    ("fr", "Nous avons bien reçu votre lettre du 13 novembre 2026.", "applied 2026-11-13"),
    ("fr", "Votre profil reste visible pendant 12 mois dans notre vivier.", "keep_until 2027-11-23"),
    ("fr", "Vous pourrez postuler à nouveau après un délai de six mois.", "reapply_after 2027-05-23"),
    ("es", "Te confirmo la entrevista este jueves 26 a las 10.30h.", "interview 2026-11-26"),
    ("es", "Dime algo mañana como mucho.", "answer_by 2026-11-24"),
    ("es", "Recibirá respuesta antes del 13 de diciembre.", "answer_by 2026-12-13"),
    ("es", "El enlace caduca en 5 días naturales.", "deadline 2026-11-28"),
    ("es", "Incorporación: lunes 4 de enero de 2027.", "start 2027-01-04"),
    ("es", "Su solicitud ha quedado registrada el 17/11/2026 a las 22:51.", "applied 2026-11-17"),
    ("es", "Guardaremos tus datos 24 meses para otras vacantes.", "keep_until 2028-11-23"),
    ("es", "Dentro de un año puedes volver a presentarte.", "reapply_after 2027-11-23"),
    ("pt", "A entrevista fica marcada para quinta-feira, 3 de dezembro, às 14h30.", "interview 2026-12-03"),
    ("pt", "Confirme, por favor, até sexta, dia 27.", "answer_by 2026-11-27"),
    ("pt", "Terá uma resposta nossa no prazo de 15 dias.", "answer_by 2026-12-08"),
    ("pt", "O teste deve ser concluído até 02/12.", "deadline 2026-12-02"),
    ("pt", "Recebemos a sua candidatura enviada em 10 de novembro de 2026.", "applied 2026-11-10"),
    ("pt", "Vamos guardar o seu currículo na nossa base de dados por um período de 12 meses.", "keep_until 2027-11-23"),
    ("pt", "Data de início: 1 de fevereiro de 2027.", "start 2027-02-01"),
    ("it", "Il colloquio è fissato per giovedì 3 dicembre alle ore 15.30.", "interview 2026-12-03"),
    ("it", "Mi faccia sapere entro venerdì 27 novembre.", "answer_by 2026-11-27"),
    ("it", "Le daremo un riscontro entro due settimane.", "answer_by 2026-12-07"),
    ("it", "Il test va completato entro e non oltre il 2/12/2026.", "deadline 2026-12-02"),
    ("it", "La sua candidatura è pervenuta il 10 novembre 2026.", "applied 2026-11-10"),
    ("it", "Conserveremo il suo CV per dodici mesi.", "keep_until 2027-11-23"),
    ("it", "Potrà ricandidarsi dopo sei mesi.", "reapply_after 2027-05-23"),
    ("nl", "We zien je graag op dinsdag 1 december om 10.30 uur voor een gesprek.", "interview 2026-12-01"),
    ("nl", "Laat je uiterlijk volgende week vrijdag weten of je komt?", "answer_by 2026-12-04"),
    ("nl", "Binnen een week hoor je van ons.", "answer_by 2026-11-30"),
    ("nl", "Het assessment moet uiterlijk woensdag 2 december om 23:59 ingeleverd zijn.", "deadline 2026-12-02"),
    ("nl", "Op 5 november jl. heeft u gesolliciteerd.", "applied 2026-11-05"),
    ("nl", "Uw profiel blijft nog twaalf maanden zichtbaar in onze talentpool.", "keep_until 2027-11-23"),
    ("nl", "Start 1 februari 2027, 36 uur per week.", "start 2027-02-01"),
]

REFUSED = [
    ("en", "Thank you for coming in on Tuesday."),
    ("en", "We are open Monday to Friday, 9 to 5."),
    ("en", "We need three years of experience and 24/7 cover."),
    ("en", "The role pays 3.50 to 4.10 an hour; version 2.10.4 of the form applies."),
    ("de", "Unsere Sprechzeiten: Montag bis Donnerstag von 8 bis 12 Uhr."),
    ("de", "Rufen Sie an unter 030 12.04.26 oder 0171 3/11."),
    ("de", "Ihre Daten werden nach sechs Monaten gelöscht."),
    ("de", "Die Firma besteht seit 1978 und zieht nach 10115 Berlin."),
    ("fr", "Le secrétariat est ouvert du lundi au vendredi sauf mercredi après-midi."),
    ("fr", "La rémunération est de 2 350 € sur 13 mois pour 35 h."),
    ("fr", "Vos données sont supprimées après 24 mois d'inactivité."),
    ("fr", "Elle commence lundi à votre place."),
    ("es", "Gracias por venir el martes."),
    ("es", "El horario es de lunes a viernes de 8 a 15 h."),
    ("es", "Pedimos un mínimo de 5 años de experiencia."),
    ("pt", "Segunda fase concluída; a quinta pessoa ficou com o lugar."),
    ("pt", "Temos mais de 30 anos de experiência."),
    ("it", "Sono arrivati 260 CV in quattro giorni."),
    ("it", "Siamo aperti dal lunedì al venerdì, 9-18."),
    ("nl", "Ons kantoor is open van maandag tot en met vrijdag."),
    ("nl", "Goedemorgen, wat een mooie brief."),
]


def meanings(language: str, text: str) -> list[str]:
    """Meaning and day of all dates of a letter that say anything of use."""
    letter = prepare(mail("", AROUND[language].format(text)))
    return [f"{f.meaning.value} {f.on}" for f in find_dates(letter) if f.meaning is not DateMeaning.OTHER]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_a_date_is_understood_in_every_language(language: str, text: str, expected: str) -> None:
    """Written, named and counted days with what they are about."""
    assert meanings(language, text) == [expected]


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_what_is_no_date_of_use_is_left_alone(language: str, text: str) -> None:
    """Opening hours, prices, years of practice, telephone numbers, days that passed, times of deletion."""
    assert meanings(language, text) == []


@pytest.mark.parametrize("language", CUES)
def test_the_cues_of_every_language_can_be_compiled(language: str) -> None:
    """A line that does not begin with letters is an error in the table."""
    assert spoken_of("", language) == {}
