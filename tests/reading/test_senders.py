"""Whose domain a mail was sent from."""

from __future__ import annotations

import pytest

from onward.model.reading import SenderRole
from onward.reading.addresses import is_no_reply, is_role_mailbox, own_label, tenant
from onward.reading.senders import sender_role
from tests.reading.mails import mail

ROLES = [
    ("no-reply@us.greenhouse-mail.io", SenderRole.TRACKING_SYSTEM),
    ("no-reply@hire.lever.co", SenderRole.TRACKING_SYSTEM),
    ("acme@myworkday.com", SenderRole.TRACKING_SYSTEM),
    ("x@notifications.smartrecruiters.com", SenderRole.TRACKING_SYSTEM),
    ("no-reply@ashbyhq.com", SenderRole.TRACKING_SYSTEM),
    ("acme@talent.icims.com", SenderRole.TRACKING_SYSTEM),
    ("bewerbung@acme.softgarden.io", SenderRole.TRACKING_SYSTEM),
    ("noreply@m.personio.de", SenderRole.TRACKING_SYSTEM),
    ("x@workflow.mail.us2.cloud.oracle.com", SenderRole.TRACKING_SYSTEM),
    ("support@hackerrank.com", SenderRole.TRACKING_SYSTEM),
    ("jobs-noreply@linkedin.com", SenderRole.BOARD),
    ("x@jobs.stepstone.de", SenderRole.BOARD),
    ("anna@hays.de", SenderRole.AGENCY),
    ("anna@palmer-recruitment.example", SenderRole.AGENCY),
    ("jo@gmail.com", SenderRole.PERSONAL),
    ("jo@gmx.de", SenderRole.PERSONAL),
    ("jane@acmewidgets.example", SenderRole.EMPLOYER),
    ("jane@notlever.co.example", SenderRole.EMPLOYER),
    ("", SenderRole.UNKNOWN),
    ("no-address", SenderRole.UNKNOWN),
]


@pytest.mark.parametrize(("address", "expected"), ROLES)
def test_a_domain_tells_whose_it_is(address, expected):
    """A domain or its parent stands in a table, or it is the employer's."""
    assert sender_role(mail("", "", f"<{address}>")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our client has chosen somebody else.", SenderRole.AGENCY),
        ("unser Kunde hat sich anders entschieden", SenderRole.AGENCY),
        ("We serve our clients with care.", SenderRole.EMPLOYER),
        ("You would work in our client services team.", SenderRole.EMPLOYER),
    ],
)
def test_who_writes_for_a_client_is_an_agency(text, expected):
    """Speaking of one client gives an agency away; having clients does not."""
    assert sender_role(mail("", text, "<anna@palmer.example>")) is expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("kestrel@myworkday.com", "kestrel"),
        ("careers@kestrel.teamtailor.com", "kestrel"),
        ("kestrel+autoreply@talent.icims.com", "kestrel"),
        ("no-reply@us.greenhouse-mail.io", ""),
        ("no-reply@hire.lever.co", ""),
        ("notifications@app.bamboohr.com", ""),
        ("jane.doe@hire.lever.co", ""),
        ("workday@myworkday.com", ""),
    ],
)
def test_a_handle_at_a_tracking_system_names_its_tenant(address, expected):
    """Sub-domain or local part, but never words of routing or of the vendor."""
    assert tenant(address) == expected


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("mail.kestrel.co.uk", "kestrel"),
        ("kestrel.de", "kestrel"),
        ("jobs.kestrel.com", "kestrel"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_the_registered_name_of_a_domain(domain, expected):
    """Sub-domains and suffixes are left out."""
    assert own_label(domain) == expected


@pytest.mark.parametrize(
    ("address", "shared"),
    [
        ("careers@kestrel.example", True),
        ("no-reply@kestrel.example", True),
        ("hr.team@kestrel.example", True),
        ("bewerbung@kestrel.example", True),
        ("jane.doe@kestrel.example", False),
        ("j.harper@kestrel.example", False),
        ("12345@kestrel.example", True),
    ],
)
def test_role_mailboxes_are_told_from_people(address, shared):
    """A function's mailbox belongs to nobody."""
    assert is_role_mailbox(address) is shared


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("donotreply@kestrel.example", True),
        ("jobs-noreply@kestrel.example", True),
        ("nora.eply@kestrel.example", False),
    ],
)
def test_no_reply_addresses_are_known(address, expected):
    """Nobody reads what is sent there."""
    assert is_no_reply(address) is expected
