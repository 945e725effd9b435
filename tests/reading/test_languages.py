"""One ordinary mail of each kind in each language that the reader reads."""

from __future__ import annotations

import pytest

from onward.model.reading import Kind
from onward.reading.language import LANGUAGES
from tests.reading.letters import reading

MAILS = [
    (
        "en",
        Kind.REJECTION,
        "Your application as Accountant",
        (
            "Dear Jane,\n\nThank you for your interest in our company. After careful consideration we have decided "
            "not to move forward with your application. We wish you all the best for your search.\n\nKind regards,\n"
            "The HR team"
        ),
    ),
    (
        "en",
        Kind.ACKNOWLEDGEMENT,
        "We have received your application",
        (
            "Dear Jane,\n\nThank you for your application as Accountant. We have received your documents and will "
            "review them in the next few days. We will then get back to you.\n\nKind regards,\nThe HR team"
        ),
    ),
    (
        "en",
        Kind.INTERVIEW,
        "Invitation to an interview",
        (
            "Dear Jane,\n\nWe liked your application and would like to invite you to an interview on Tuesday, 1 "
            "December at 10 am in our office. Please let us know whether the date suits you.\n\nKind regards,\nThe "
            "HR team"
        ),
    ),
    (
        "en",
        Kind.NOT_JOB,
        "Your electricity bill",
        (
            "Dear Jane,\n\nYour electricity bill for November is ready. The amount of 64.20 will be taken from your "
            "account on 1 December. You can see the bill in your customer account.\n\nYour energy supplier"
        ),
    ),
    (
        "de",
        Kind.REJECTION,
        "Ihre Bewerbung als Buchhalterin",
        (
            "Sehr geehrte Frau Doe,\n\nvielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen. "
            "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Kandidatin entschieden haben. Für Ihre "
            "Zukunft wünschen wir Ihnen alles Gute.\n\nMit freundlichen Grüßen\nIhre Personalabteilung"
        ),
    ),
    (
        "de",
        Kind.ACKNOWLEDGEMENT,
        "Eingang Ihrer Bewerbung",
        (
            "Sehr geehrte Frau Doe,\n\nvielen Dank für Ihre Bewerbung, die wir heute erhalten haben. Wir werden Ihre "
            "Unterlagen sorgfältig prüfen und uns in den nächsten Tagen bei Ihnen melden.\n\nMit freundlichen "
            "Grüßen\nIhre Personalabteilung"
        ),
    ),
    (
        "de",
        Kind.INTERVIEW,
        "Einladung zum Vorstellungsgespräch",
        (
            "Sehr geehrte Frau Doe,\n\nIhre Bewerbung hat uns gut gefallen. Gerne laden wir Sie zu einem "
            "Vorstellungsgespräch am Dienstag, den 1. Dezember um 10 Uhr in unserem Hause ein. Bitte bestätigen Sie "
            "uns den Termin.\n\nMit freundlichen Grüßen\nIhre Personalabteilung"
        ),
    ),
    (
        "de",
        Kind.NOT_JOB,
        "Ihre Stromrechnung",
        (
            "Guten Tag Frau Doe,\n\nIhre Stromrechnung für November liegt bereit. Der Betrag von 64,20 Euro wird am "
            "1. Dezember von Ihrem Konto abgebucht. Die Rechnung finden Sie in Ihrem Kundenkonto.\n\nIhr "
            "Energieversorger"
        ),
    ),
    (
        "fr",
        Kind.REJECTION,
        "Votre candidature au poste de comptable",
        (
            "Bonjour Madame,\n\nNous vous remercions de l'intérêt que vous portez à notre entreprise. Après étude de "
            "votre dossier, nous sommes au regret de ne pas pouvoir donner une suite favorable à votre candidature. "
            "Nous vous souhaitons une pleine réussite dans vos recherches.\n\nCordialement,\nLe service des "
            "ressources humaines"
        ),
    ),
    (
        "fr",
        Kind.ACKNOWLEDGEMENT,
        "Accusé de réception de votre candidature",
        (
            "Bonjour Madame,\n\nNous avons bien reçu votre candidature et nous vous en remercions. Nous allons "
            "étudier votre dossier et nous reviendrons vers vous dans les prochains jours.\n\nCordialement,\nLe "
            "service des ressources humaines"
        ),
    ),
    (
        "fr",
        Kind.INTERVIEW,
        "Invitation à un entretien",
        (
            "Bonjour Madame,\n\nVotre candidature a retenu notre attention. Nous souhaitons vous rencontrer pour un "
            "entretien le mardi 1er décembre à 10 h dans nos locaux. Merci de nous confirmer votre présence.\n\n"
            "Cordialement,\nLe service des ressources humaines"
        ),
    ),
    (
        "fr",
        Kind.NOT_JOB,
        "Votre facture d'électricité",
        (
            "Bonjour Madame,\n\nVotre facture d'électricité de novembre est disponible. Le montant de 64,20 euros "
            "sera prélevé sur votre compte le 1er décembre. Vous pouvez consulter la facture dans votre espace "
            "client.\n\nVotre fournisseur d'énergie"
        ),
    ),
    (
        "es",
        Kind.REJECTION,
        "Su candidatura al puesto de contable",
        (
            "Estimada señora:\n\nLe agradecemos su interés en nuestra empresa. Tras revisar su perfil, lamentamos "
            "comunicarle que hemos decidido no continuar con su candidatura. Le deseamos mucha suerte en su "
            "búsqueda.\n\nUn saludo,\nEl equipo de recursos humanos"
        ),
    ),
    (
        "es",
        Kind.ACKNOWLEDGEMENT,
        "Hemos recibido su candidatura",
        (
            "Estimada señora:\n\nHemos recibido correctamente su candidatura y se lo agradecemos. Revisaremos su "
            "perfil y nos pondremos en contacto con usted en los próximos días.\n\nUn saludo,\nEl equipo de recursos "
            "humanos"
        ),
    ),
    (
        "es",
        Kind.INTERVIEW,
        "Invitación a una entrevista",
        (
            "Estimada señora:\n\nSu perfil nos ha gustado y queremos invitarla a una entrevista el martes 1 de "
            "diciembre a las 10:00 en nuestras oficinas. Por favor, confírmenos su asistencia.\n\nUn saludo,\nEl "
            "equipo de recursos humanos"
        ),
    ),
    (
        "es",
        Kind.NOT_JOB,
        "Su factura de la luz",
        (
            "Hola:\n\nSu factura de la luz de noviembre ya está disponible. El importe de 64,20 euros se cargará en "
            "su cuenta el 1 de diciembre. Puede consultar la factura en su área de cliente.\n\nSu compañía eléctrica"
        ),
    ),
    (
        "pt",
        Kind.REJECTION,
        "A sua candidatura a contabilista",
        (
            "Boa tarde,\n\nAgradecemos o seu interesse na nossa empresa. Após a análise do seu perfil, lamentamos "
            "informar que não vamos avançar com a sua candidatura. Desejamos-lhe muito sucesso na sua procura.\n\n"
            "Com os melhores cumprimentos,\nA equipa de recursos humanos"
        ),
    ),
    (
        "pt",
        Kind.ACKNOWLEDGEMENT,
        "Recebemos a sua candidatura",
        (
            "Boa tarde,\n\nRecebemos a sua candidatura, que desde já agradecemos. Vamos analisar o seu perfil e "
            "entraremos em contacto consigo nos próximos dias.\n\nCom os melhores cumprimentos,\nA equipa de "
            "recursos humanos"
        ),
    ),
    (
        "pt",
        Kind.INTERVIEW,
        "Convite para entrevista",
        (
            "Boa tarde,\n\nGostámos da sua candidatura e queremos convidá-la para uma entrevista na terça-feira, 1 "
            "de dezembro, às 10h00, nos nossos escritórios. Por favor, confirme a sua presença.\n\nCom os melhores "
            "cumprimentos,\nA equipa de recursos humanos"
        ),
    ),
    (
        "pt",
        Kind.NOT_JOB,
        "A sua fatura de eletricidade",
        (
            "Olá,\n\nA sua fatura de eletricidade de novembro já está disponível. O valor de 64,20 euros será "
            "debitado na sua conta no dia 1 de dezembro. Pode consultar a fatura na sua área de cliente.\n\nO seu "
            "fornecedor de energia"
        ),
    ),
    (
        "it",
        Kind.REJECTION,
        "La sua candidatura come contabile",
        (
            "Gentile signora,\n\nla ringraziamo per l'interesse verso la nostra azienda. Dopo un'attenta "
            "valutazione, siamo spiacenti di comunicarle che abbiamo deciso di non procedere con la sua candidatura. "
            "Le auguriamo buona fortuna per la sua ricerca.\n\nCordiali saluti,\nL'ufficio risorse umane"
        ),
    ),
    (
        "it",
        Kind.ACKNOWLEDGEMENT,
        "Abbiamo ricevuto la sua candidatura",
        (
            "Gentile signora,\n\nabbiamo ricevuto la sua candidatura e la ringraziamo. Esamineremo il suo profilo e "
            "la ricontatteremo nei prossimi giorni.\n\nCordiali saluti,\nL'ufficio risorse umane"
        ),
    ),
    (
        "it",
        Kind.INTERVIEW,
        "Invito a un colloquio",
        (
            "Gentile signora,\n\nil suo profilo ci è piaciuto e vorremmo invitarla a un colloquio martedì 1 dicembre "
            "alle 10:00 nella nostra sede. La preghiamo di confermare la sua presenza.\n\nCordiali saluti,\n"
            "L'ufficio risorse umane"
        ),
    ),
    (
        "it",
        Kind.NOT_JOB,
        "La sua bolletta della luce",
        (
            "Gentile cliente,\n\nla sua bolletta della luce di novembre è disponibile. L'importo di 64,20 euro sarà "
            "addebitato sul suo conto il 1 dicembre. Può consultare la bolletta nella sua area clienti.\n\nIl suo "
            "fornitore di energia"
        ),
    ),
    (
        "nl",
        Kind.REJECTION,
        "Je sollicitatie als boekhouder",
        (
            "Beste mevrouw,\n\nBedankt voor je interesse in ons bedrijf. Na zorgvuldige overweging hebben we helaas "
            "besloten om niet verder te gaan met je sollicitatie. We wensen je veel succes met je zoektocht.\n\nMet "
            "vriendelijke groet,\nDe afdeling personeelszaken"
        ),
    ),
    (
        "nl",
        Kind.ACKNOWLEDGEMENT,
        "Ontvangst van je sollicitatie",
        (
            "Beste mevrouw,\n\nWe hebben je sollicitatie in goede orde ontvangen, bedankt daarvoor. We gaan je cv "
            "bekijken en nemen binnen enkele dagen contact met je op.\n\nMet vriendelijke groet,\nDe afdeling "
            "personeelszaken"
        ),
    ),
    (
        "nl",
        Kind.INTERVIEW,
        "Uitnodiging voor een gesprek",
        (
            "Beste mevrouw,\n\nJe sollicitatie sprak ons aan. We nodigen je graag uit voor een sollicitatiegesprek "
            "op dinsdag 1 december om 10.00 uur op ons kantoor. Laat je ons weten of dat past?\n\nMet vriendelijke "
            "groet,\nDe afdeling personeelszaken"
        ),
    ),
    (
        "nl",
        Kind.NOT_JOB,
        "Je energierekening",
        (
            "Hallo,\n\nJe energierekening van november staat klaar. Het bedrag van 64,20 euro wordt op 1 december "
            "van je rekening afgeschreven. Je kunt de rekening bekijken in je klantomgeving.\n\nJe energieleverancier"
        ),
    ),
]


@pytest.mark.parametrize(
    ("language", "kind", "subject", "text"), MAILS, ids=[f"{language}-{kind}" for language, kind, *_ in MAILS]
)
def test_an_ordinary_mail_is_known_for_what_it_is(language: str, kind: Kind, subject: str, text: str) -> None:
    """A no, a receipt, an invitation and a bill, each in its language."""
    sender = "service@power.example" if kind is Kind.NOT_JOB else "jobs@firm.example"
    found = reading(text, subject, sender)
    assert (found.language, found.kind) == (language, kind)


def test_every_language_has_its_mails() -> None:
    """A new language brings its four."""
    kinds = {Kind.REJECTION, Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW, Kind.NOT_JOB}
    assert {(language, kind) for language, kind, *_ in MAILS} == {(one, kind) for one in LANGUAGES for kind in kinds}
