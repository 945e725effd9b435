"""Stated reasons: found where they are given, never where they are not."""

from __future__ import annotations

import pytest

from onward.model.reading import Kind
from tests.reading.letters import reading

NO = "We will not be moving forward with your application."
NEIN = "Leider können wir Ihre Bewerbung nicht berücksichtigen."

STATED = [
    ("filled", NO, "The position has already been filled."),
    ("cancelled", NO, "The role has been withdrawn by the business."),
    ("on_hold", NO, "All recruitment is paused because of a hiring freeze."),
    ("internal", NO, "The role was filled by an internal candidate."),
    ("skill", NO, "For this role you lack the required knowledge of Kubernetes."),
    ("skill", NO, "The other finalist was stronger in SQL."),
    ("experience", NO, "We were looking for someone with more experience in B2B sales."),
    ("experience", NO, "We need a more senior person for this team."),
    ("overqualified", NO, "We feel that you are overqualified for this role."),
    ("location", NO, "We are only able to hire people based in Ireland."),
    ("visa", NO, "Unfortunately we cannot sponsor a visa for this role."),
    ("language", NO, "The team needs a native German speaker."),
    ("salary", NO, "Your salary expectations are above our budget."),
    ("culture", NO, "We did not see a strong cultural fit."),
    ("timing", NO, "Your application reached us after the closing date."),
    ("assessment", NO, "Your test score was below the required threshold."),
    ("documents", NO, "Your application did not include a cover letter."),
    ("filled", NEIN, "Die Stelle ist bereits besetzt."),
    ("on_hold", NEIN, "Wegen eines Einstellungsstopps ruht das Verfahren, die Besetzung ist ausgesetzt."),
    ("internal", NEIN, "Die Stelle wurde intern besetzt."),
    ("skill", NEIN, "Für die Position fehlen Ihnen Kenntnisse in SAP FI."),
    ("experience", NEIN, "Andere bringen mehr Erfahrung in der Konzernbilanz mit."),
    ("overqualified", NEIN, "Sie sind für diese Aufgabe überqualifiziert."),
    ("salary", NEIN, "Ihre Gehaltsvorstellung liegt über unserem Rahmen."),
    ("language", NEIN, "Für die Stelle sind verhandlungssichere Deutschkenntnisse erforderlich."),
    ("timing", NEIN, "Ihre Bewerbung ist nach Ablauf der Bewerbungsfrist eingegangen."),
    ("documents", NEIN, "Ihre Unterlagen waren unvollständig."),
]

NOT_STATED = [
    "We have decided to move forward with candidates whose experience more closely matches our needs.",
    "We received a very high number of strong applications.",
    "Other candidates were a better fit for our current requirements.",
    "Although we were impressed by your experience in media planning, we have decided to pursue other candidates.",
    "We will keep your resume on file should a position that needs your skills in planning open up.",
    "Please visit our careers page and apply for roles that match your experience and location.",
    "This does not reflect on your skills or experience.",
    "Wir haben uns für Bewerber entschieden, deren Profil noch besser zu unseren Anforderungen passt.",
    "Uns haben sehr viele Bewerbungen mit guten Qualifikationen erreicht.",
]


@pytest.mark.parametrize(("code", "no", "text"), STATED)
def test_a_stated_reason_is_found_with_its_sentence(code: str, no: str, text: str) -> None:
    """The code and the whole sentence, word for word."""
    found = reading(f"Dear Jo,\n\n{no} {text}\n\nKind regards")
    assert [(reason.code.value, reason.text) for reason in found.reasons] == [(code, text)]


@pytest.mark.parametrize("text", NOT_STATED)
def test_what_states_no_reason_gives_none(text: str) -> None:
    """Such as: others match better, many applicants, praise, promises."""
    assert reading(f"Dear Jo,\n\n{NO} {text}\n\nKind regards").reasons == ()


def test_reasons_belong_to_rejections_only() -> None:
    """An invitation that mentions visas states no reason."""
    found = reading("We would like to invite you to an interview for the role. We cannot sponsor a visa, as you know.")
    assert (found.kind, found.reasons) == (Kind.INTERVIEW, ())


def test_the_thing_that_a_reason_names_is_kept() -> None:
    """What one would train is named."""
    found = reading(f"{NO} We were looking for someone with more experience in media auditing.")
    assert [reason.about for reason in found.reasons] == ["media auditing"]
