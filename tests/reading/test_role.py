"""The role of a mail."""

from __future__ import annotations

import pytest

from tests.reading.mails import found_role, mail

IN_THE_TEXT = [
    ("Thank you for applying for the Senior Data Analyst position at Vantry.", "Senior Data Analyst"),
    ("Thank you for your interest in the Software Engineer, Backend role at Copperleaf.", "Software Engineer, Backend"),
    ("Thank you for your application for the position of Marketing Manager at Oakline & Sons.", "Marketing Manager"),
    ("We received your application for the role of Head of Finance.", "Head of Finance"),
    ("Thank you for applying to the Platform Engineer role at Copperleaf!", "Platform Engineer"),
    ("Thank you for applying for our Product Designer opening.", "Product Designer"),
    ("Thank you for your interest in our Customer Success Manager (Remote) position.", "Customer Success Manager"),
    ("Thank you for applying for the Sr. Software Engineer position.", "Sr. Software Engineer"),
    ("Thank you for applying to be a Barista at Larkspur.", "Barista"),
    ("Your application for Junior Accountant has been reviewed.", "Junior Accountant"),
    ("You recently applied for Junior Accountant at Larkspur.", "Junior Accountant"),
    ("Thank you for applying for the position of data analyst with Fernwheel.", "data analyst"),
    ("We have reviewed your application for the C++ Developer position.", "C++ Developer"),
    ("Thank you for interviewing for the .NET Developer role.", ".NET Developer"),
    ("Thank you for your interest in becoming a Registered Nurse at Rosewell.", "Registered Nurse"),
    ("Position: Warehouse Operator II\nLocation: Leeds", "Warehouse Operator II"),
    ("Job title: Research Fellow in Soil Chemistry", "Research Fellow in Soil Chemistry"),
    (
        "We will not go on with your application for the Software Engineer - Payments (Req 20331) position.",
        "Software Engineer - Payments",
    ),
    ("Thank you for applying to our Software Engineer - London position.", "Software Engineer"),
    ("Thank you for your interest in the Account Executive, EMEA role.", "Account Executive"),
    ("We are writing about the Data Scientist II, Growth position you applied for.", "Data Scientist II, Growth"),
    ("Thank you for interviewing with us for the UX/UI Designer role.", "UX/UI Designer"),
    ("Thank you for applying for the Engineer I (Job ID: 2345678) position.", "Engineer I"),
    ("Deine Bewerbung als Strategische Planerin lesen wir gerade zu dritt.", "Strategische Planerin"),
    ("deine Bewerbung (Konzepterin Strategie) haben wir bekommen.", "Konzepterin Strategie"),
    ("We would like to offer you the position of Office Manager.", "Office Manager"),
    ("Thank you for considering us and for your interest in the\nGraduate Engineer\nrole.", "Graduate Engineer"),
    (
        "Thank you for applying for the Director of Research and Development position.",
        "Director of Research and Development",
    ),
    ("Unfortunately, you have not been selected for the Summer Internship 2027 position.", "Summer Internship 2027"),
    ("Thank you for your application as Technical Writer.", "Technical Writer"),
    ("Thank you for your interest in the position: QA Engineer.", "QA Engineer"),
    ("vielen Dank für Ihre Bewerbung als Softwareentwickler (m/w/d).", "Softwareentwickler"),
    ("vielen Dank für Ihre Bewerbung als Projektleiterin (w/m/d) bei Seewald Energie.", "Projektleiterin"),
    (
        "vielen Dank für Ihre Bewerbung auf die Stelle als Sachbearbeiter Buchhaltung (m/w/d) in Berlin.",
        "Sachbearbeiter Buchhaltung",
    ),
    ("Sie haben sich als Werkstudent (m/w/d) im Bereich Marketing beworben.", "Werkstudent im Bereich Marketing"),
    ("vielen Dank für Ihr Interesse an der Position Data Engineer (all genders).", "Data Engineer"),
    (
        "vielen Dank für Ihre Bewerbung um die Stelle „Referent für Energiepolitik (m/w/d)“.",
        "Referent für Energiepolitik",
    ),
    ("vielen Dank für deine Bewerbung für die Stelle als Frontend Developer (m/f/d).", "Frontend Developer"),
    ("hiermit bestätigen wir den Eingang Ihrer Bewerbung als Pflegefachkraft.", "Pflegefachkraft"),
    (
        "vielen Dank für Ihr Interesse an der Stelle als Assistenz der Geschäftsführung (m/w/d) bei uns.",
        "Assistenz der Geschäftsführung",
    ),
    ("Stelle: Mechatroniker*in (m/w/d)", "Mechatroniker*in"),
    (
        "wir haben uns bei der Besetzung der Position als Controller:in für eine andere Person entschieden.",
        "Controller:in",
    ),
    ("Ihre Bewerbung als Leiter Einkauf haben wir geprüft.", "Leiter Einkauf"),
    ("für die Stelle des Bauleiters haben wir viele Bewerbungen erhalten.", "Bauleiters"),
]

IN_THE_SUBJECT = [
    ("Your application for Senior Data Analyst", "Senior Data Analyst"),
    ("Your application to Software Engineer at Bright Harbor", "Software Engineer"),
    ("Application for Marketing Manager - Larkspur Labs", "Marketing Manager"),
    ("Interview invitation - Product Designer", "Product Designer"),
    ("Vantry | Data Engineer | Application update", "Data Engineer"),
    ("Ihre Bewerbung als Softwareentwickler (m/w/d)", "Softwareentwickler"),
    ("Bewerbung als Erzieher (m/w/d) - Kennziffer 2026-118", "Erzieher"),
    ("AW: Ihre Bewerbung als Controller (m/w/d) bei der Lindenau AG", "Controller"),
    ("Thank you for applying: Staff Nurse (R-10021)", "Staff Nurse"),
    ("Update on your Software Engineer application", "Software Engineer"),
    ("Absage: Projektmanager (m/w/d)", "Projektmanager"),
    ("Indeed Application: Warehouse Associate", "Warehouse Associate"),
    ("Your application to Copperleaf", None),
    ("Application received", None),
    ("Ihre Bewerbung bei der Lindenau AG", None),
    ("Your update from Fernwheel", None),
]

NOWHERE = [
    "Thank you for your interest in this position.",
    "Thank you for applying for the role.",
    "We have decided not to move forward with your application at this time.",
    "Thank you for your application to our open position.",
    "We encourage you to apply for future positions at Vantry.",
    "We received many applications for this role.",
    "Thank you for taking the time to apply for a position with us.",
    "vielen Dank für Ihre Bewerbung.",
    "vielen Dank für Ihr Interesse an der ausgeschriebenen Stelle.",
    "leider haben wir uns für andere Bewerber entschieden.",
    "vielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen.",
    "You are welcome to apply again for other roles that match your background.",
    "In this role you will work with many people.",
    "Another applicant was selected for the position.",
    "Your flight has been cancelled and the job is done.",
]


def role_of(subject, text):
    """The role of a mail, None when none is found."""
    fact = found_role(mail(subject, text))
    return fact.value if fact else None


@pytest.mark.parametrize(("text", "expected"), IN_THE_TEXT)
def test_the_text_names_the_role(text, expected):
    """The role is taken as spelled, without marks of gender, place and number."""
    assert role_of("Your application", f"Dear Jo,\n\n{text}") == expected


@pytest.mark.parametrize(("subject", "expected"), IN_THE_SUBJECT)
def test_the_subject_names_the_role(subject, expected):
    """A subject alone is enough, and one without a role gives none."""
    assert role_of(subject, "Dear Jo,\n\nwe thank you for it all, the people of Larkspur Labs.") == expected


@pytest.mark.parametrize("text", NOWHERE)
def test_no_role_is_made_up(text):
    """Form words in the place of a role give nothing."""
    assert role_of("Your application", f"Dear Jo,\n\n{text}") is None


def test_a_notice_of_a_board_names_the_job_on_a_line_of_its_own():
    """No sentence names it, the layout does."""
    text = "Your application was sent to Harrow & Finch\n\nJunior Accountant\nHarrow & Finch · Dublin"
    message = mail("Your application was sent", text, "LinkedIn <jobs-noreply@linkedin.com>")
    assert found_role(message).value == "Junior Accountant"


def test_the_span_holds_the_words():
    """Evidence in the text is the text at its span, the mark of gender inside it included."""
    message = mail("", "Hallo Jo,\n\nvielen Dank für Ihre Bewerbung als Entwickler (m/w/d) Java.")
    fact = found_role(message)
    assert fact.value == "Entwickler Java"
    assert message.text[fact.evidence.start : fact.evidence.end] == fact.evidence.text == "Entwickler (m/w/d) Java"
