"""The employer of a mail, and the agency in between."""

from __future__ import annotations

import pytest

from onward.model.reading import SenderRole
from onward.reading.senders import sender_role
from tests.reading.mails import found_company, mail

LEVER = "<no-reply@hire.lever.co>"
MAILBOX = "Jo <jo.roe@gmail.com>"

IN_THE_TEXT = [
    ("Thank you for your interest in joining Quillmark Instruments.", "Quillmark Instruments"),
    ("Thank you for your interest in Fernwheel and for taking the time to apply.", "Fernwheel"),
    ("Thank you for your interest in working at Bright Harbor Analytics!", "Bright Harbor Analytics"),
    ("Thank you for your interest in a career with Oakline & Sons.", "Oakline & Sons"),
    ("Thank you for your interest in employment opportunities at Northgate Mills.", "Northgate Mills"),
    ("We appreciate your interest in the Data Engineer position at Larkspur Labs.", "Larkspur Labs"),
    ("Thank you for your interest in the Senior Analyst role with Brindle Foods in Leeds.", "Brindle Foods"),
    ("Thank you for applying to Copperleaf.", "Copperleaf"),
    ("Thanks for applying to the Platform Engineer role at Copperleaf!", "Copperleaf"),
    ("Thank you for submitting your application to join Tidewater Robotics, Inc.", "Tidewater Robotics, Inc."),
    ("We received your application to Vantry and will review it soon.", "Vantry"),
    ("I am writing on behalf of Marlowe Press about your application.", "Marlowe Press"),
    ("On behalf of the entire team at Glasswing, thank you for your time.", "Glasswing"),
    ("Thank you for considering Pinebarrow as your next step.", "Pinebarrow"),
    ("Thank you for considering a career at Hollins Mutual.", "Hollins Mutual"),
    ("At Saltmarsh Energy, we read every application with care.", "Saltmarsh Energy"),
    ("We wish you well.\n\nBest,\nThe Fernwheel Recruiting Team", "Fernwheel"),
    ("We wish you well.\n\nKind regards,\nThe Talent Acquisition Team at Orrery Systems", "Orrery Systems"),
    ("We wish you well.\n\nRegards,\nTeam Kestrelworks", "Kestrelworks"),
    ("We wish you well.\n\nSincerely,\nHuman Resources\nBrantwood Logistics LLC", "Brantwood Logistics LLC"),
    ("Your application was sent to Harrow & Finch", "Harrow & Finch"),
    ("The following items were sent to Lindqvist Bakeries. Good luck!", "Lindqvist Bakeries"),
    ("Your application was viewed by Redfern Digital.", "Redfern Digital"),
    ("Fernwheel has received your application.", "Fernwheel"),
    ("Here at Wexcombe, we value every applicant.", "Wexcombe"),
    ("Thank you for the time you spent speaking with our team at Domino Glass.", "Domino Glass"),
    ("Thank you for your interest in 9Lives Software.", "9Lives Software"),
    ("Thank you for your interest in the University of Eastmere.", "University of Eastmere"),
    ("Company: Wrenfield Group\nPosition: Buyer", "Wrenfield Group"),
    ("Thank you for exploring the many opportunities with\nMapleton Water this autumn.", "Mapleton Water"),
    ("Thank you for your interest in Fernwheel's Software Engineer role.", "Fernwheel"),
    ("vielen Dank für Ihre Bewerbung bei der Tannhof Systeme GmbH.", "Tannhof Systeme GmbH"),
    ("vielen Dank für Ihr Interesse an der Lindenau AG und die Zusendung Ihrer Unterlagen.", "Lindenau AG"),
    ("vielen Dank für Ihr Interesse an einer Mitarbeit bei Wolkenstein Software.", "Wolkenstein Software"),
    ("vielen Dank für dein Interesse an Hafenlicht!", "Hafenlicht"),
    ("Sie haben sich bei Brückner & Söhne KG als Buchhalter (m/w/d) beworben.", "Brückner & Söhne KG"),
    ("vielen Dank für Ihre Bewerbung als Projektleiter (m/w/d) bei Seewald Energie.", "Seewald Energie"),
    ("vielen Dank für Ihr Interesse an der Stelle als Controller bei der Firma Moorbach.", "Moorbach"),
    ("im Namen der Rosental Klinik danken wir Ihnen für Ihre Bewerbung.", "Rosental Klinik"),
    ("wir danken Ihnen für Ihr Vertrauen in die Steinfurth GmbH & Co. KG.", "Steinfurth GmbH & Co. KG"),
    ("Alles Gute wünscht Ihnen\n\nViele Grüße\nIhr Team der Kranich Versand GmbH", "Kranich Versand GmbH"),
    ("Alles Gute!\n\nViele Grüße\nDein Hafenlicht-Team", "Hafenlicht"),
    (
        "vielen Dank für das Interesse an unserem Unternehmen.\n\nMit freundlichen Grüßen\nUlmenhof Verlag GmbH",
        "Ulmenhof Verlag GmbH",
    ),
]

IN_THE_SUBJECT = [
    ("Your application to Quillmark Instruments", "Quillmark Instruments"),
    ("Thank you for applying to Copperleaf!", "Copperleaf"),
    ("Your application to Software Engineer at Bright Harbor", "Bright Harbor"),
    ("Fernwheel | Application update", "Fernwheel"),
    ("Application update - Larkspur Labs", "Larkspur Labs"),
    ("Re: Your application for Nurse at Rosewell Clinic", "Rosewell Clinic"),
    ("Ihre Bewerbung als Erzieher (m/w/d) bei Kita Sonnengarten", "Kita Sonnengarten"),
    ("AW: Ihre Bewerbung bei der Lindenau AG", "Lindenau AG"),
    ("Interview with Vantry: Product Manager", "Vantry"),
    ("Your application was sent to Harrow & Finch", "Harrow & Finch"),
    ("Update from Orrery Systems", "Orrery Systems"),
]

BY_THE_SENDER = [
    ("Copperleaf Careers <no-reply@us.greenhouse-mail.io>", "Copperleaf"),
    ("Quillmark Instruments Recruiting Team <notifications@smartrecruiters.com>", "Quillmark Instruments"),
    ("Vantry <no-reply@ashbyhq.com>", "Vantry"),
    ("Brindle Foods via Greenhouse <no-reply@greenhouse.io>", "Brindle Foods"),
    ("Jane Doe (Fernwheel) <no-reply@hire.lever.co>", "Fernwheel"),
    ("Jane from Hafenlicht <jane@hafenlicht.example>", "Hafenlicht"),
    ("<kestrelworks@myworkday.com>", "Kestrelworks"),
    ("<careers@orrery.teamtailor-mail.com>", "Orrery"),
    ("<no-reply@us.greenhouse-mail.io>", None),
    ("Workday <noreply@myworkday.com>", None),
    ("HR <jobs@saltmarsh.example>", "Saltmarsh"),
    ("Wei Zhang <w.zhang@saltmarsh.example>", "Saltmarsh"),
    ("Xiaoling Wu <xiaoling.wu@saltmarsh.example>", "Saltmarsh"),
    ("LinkedIn <jobs-noreply@linkedin.com>", None),
    ("Indeed <no-reply@indeed.com>", None),
    ("Jo Roe <jo.roe@gmail.com>", None),
]

NOWHERE = [
    "Thank you for your interest in this position. We have decided to pursue other applicants.",
    "Thank you for your interest in the Marketing role.",
    "Thank you for your interest in our company.",
    "We look forward to meeting you at 10 am on Monday.",
    "At this time we will not be moving forward.",
    "vielen Dank für Ihr Interesse an unserem Unternehmen.",
    "bei Rückfragen stehen wir Ihnen gerne zur Verfügung.",
    "Bei der Auswahl haben wir uns für andere Bewerber entschieden.",
    "vielen Dank für Ihr Interesse an der Stelle als Data Analyst.",
    "We are moving forward with Candidates whose background fits better.",
    "Thank you for applying to the Software Engineer position.",
]


def company_of(message):
    """The employer's name in a mail, None when none is found."""
    fact = found_company(message).company
    return fact.value if fact else None


@pytest.mark.parametrize(("text", "expected"), IN_THE_TEXT)
def test_the_text_names_the_employer(text, expected):
    """A phrase of the letter gives the name as it is spelled there."""
    assert company_of(mail("Your application", f"Dear Jo,\n\n{text}", LEVER)) == expected


@pytest.mark.parametrize(("subject", "expected"), IN_THE_SUBJECT)
def test_the_subject_names_the_employer(subject, expected):
    """A subject alone is enough."""
    assert company_of(mail(subject, "Dear Jo,\n\nwe will not go on with it.", LEVER)) == expected


@pytest.mark.parametrize(("sender", "expected"), BY_THE_SENDER)
def test_the_sender_names_the_employer(sender, expected):
    """Display name, handle or own domain name the house; vendors, boards and providers do not."""
    assert company_of(mail("Your application", "Dear Jo,\n\nwe have decided to go another way.", sender)) == expected


@pytest.mark.parametrize("text", NOWHERE)
def test_no_employer_is_made_up(text):
    """Form words in the place of a name give nothing."""
    assert company_of(mail("Your application", f"Dear Jo,\n\n{text}", LEVER)) is None


def test_a_domain_is_spelled_as_the_letter_spells_it():
    """The letters of the mail domain are found again as words."""
    text = "Hello Jo,\n\nthe people of Acme Widgets liked meeting you.\n\nJane"
    assert company_of(mail("Thanks", text, "Jane Doe <jane.doe@acmewidgets.example>")) == "Acme Widgets"


def test_a_lower_case_brand_is_known_by_its_domain():
    """A brand in lower case is told from words by the sender's domain."""
    text = "Hello Jo,\n\nthank you for your interest in glimmr. We have filled the role."
    assert company_of(mail("Application", text, "<talent@glimmr.example>")) == "glimmr"


def test_an_agency_is_never_the_employer():
    """What the sender's house is called goes to the agency; the client is the employer."""
    text = (
        "Hi Jo,\n\nour client, Brindle Foods, has decided to go with someone else.\n\nBest,\nAnna\nPalmer "
        "Recruitment Ltd"
    )
    message = mail("Buyer", text, "Anna Palmer <anna@palmer-recruitment.example>")
    found = found_company(message)
    assert (found.company.value, found.agency.value) == ("Brindle Foods", "Palmer Recruitment Ltd")


def test_an_agency_that_names_no_client_leaves_the_employer_open():
    """An unnamed client stays unknown."""
    text = "Hi Jo,\n\nour client has decided to go with someone else.\n\nBest,\nAnna"
    message = mail("Buyer", text, "Palmer Recruitment <anna@palmer-recruitment.example>")
    found = found_company(message)
    assert found.company is None
    assert found.agency.value == "Palmer Recruitment"


def test_a_notice_of_a_board_names_the_employer_and_not_the_board():
    """Signature and footer of a board are nobody's employer."""
    text = (
        "Your update from Fernwheel\n\nThank you for your interest in the Data Analyst position at "
        "Fernwheel in Leeds.\n\nLinkedIn Ireland Unlimited Company"
    )
    message = mail("Your application to Data Analyst at Fernwheel", text, "LinkedIn <jobs-noreply@linkedin.com>")
    assert company_of(message) == "Fernwheel"


def test_a_host_that_writes_for_a_house_is_not_the_house():
    """A shared mailbox whose domain does not name the displayed house belongs to a system, known or not."""
    text = "Dear Jo,\n\nyour application is here.\n\nLarkspur Health uses Hirefold to manage recruitment."
    message = mail("Your application", text, "Larkspur Health Careers <applicants@hirefold.example>")
    assert sender_role(message) is SenderRole.TRACKING_SYSTEM
    assert company_of(message) == "Larkspur Health"


def test_agreement_raises_confidence():
    """Two places that agree count for more than either."""
    text = "Dear Jo,\n\nThank you for your interest in joining Vantry."
    alone = found_company(mail("Update", text, LEVER)).company
    both = found_company(mail("Your application to Vantry", text, LEVER)).company
    assert alone.confidence < both.confidence < 1


def test_the_span_holds_the_words():
    """Evidence in the text is the text at its span."""
    message = mail("", "Dear Jo,\n\nThank you for your kind and early interest in joining\nBright  Harbor.", LEVER)
    fact = found_company(message).company
    assert fact.value == "Bright Harbor"
    assert message.text[fact.evidence.start : fact.evidence.end] == fact.evidence.text == "Bright  Harbor"
