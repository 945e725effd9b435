"""Which application a message is about: the surest lead first, and no guess between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onward.model.names import requisition_key
from onward.model.reading import Kind
from onward.record.arrival import broad_key
from onward.record.history import ending
from onward.record.pool import settle
from onward.record.renewal import is_other_bid
from onward.record.roles import Likeness, compare, similar_names
from onward.record.verdict import Doubt, Found

if TYPE_CHECKING:
    from onward.model.application import Application
    from onward.record.arrival import Arrival
    from onward.record.shelf import Shelf

_THREAD = 0.98
_REQUISITION = 0.97
# What is done about a role that is still to be decided.
_ANEW = frozenset({Kind.ACKNOWLEDGEMENT, Kind.ASSESSMENT, Kind.INTERVIEW, Kind.OFFER})
# Numbers of so many letters and digits are rarely two employers'.
_LONG_NUMBER = 5


def find(shelf: Shelf, arrival: Arrival) -> Found | Doubt | None:
    """The application, several that it may be, or None when it is about none on record.

    In order: thread and calendar object; requisition number; company (by name or its own mail domain) narrowed by
    role, then person, then by being the only open one there; for an unknown company the person, then the role.
    """
    for step in (in_thread, _by_calendar, _by_requisition, _by_company, _by_person, _by_role):
        verdict = step(shelf, arrival)
        if verdict is not None:
            return verdict
    return None


def in_thread(shelf: Shelf, arrival: Arrival) -> Found | Doubt | None:
    """The nearest message of the thread that leads somewhere; a thread that goes on about another bid does not."""
    for known in arrival.thread:
        tie = shelf.ties.get(known)
        led = [shelf.applications[tie.application_id]] if tie is not None else shelf.led_by("thread", known)
        same = [application for application in led if not _is_elsewhere(shelf, application, arrival)]
        if len(same) == 1:
            return Found(same[0].id, "thread", _THREAD)
        if same:
            return settle(shelf, arrival, same, "thread")
    return None


def _by_calendar(shelf: Shelf, arrival: Arrival) -> Found | None:
    led = {application.id for uid in arrival.uids for application in shelf.led_by("uid", uid)}
    return Found(led.pop(), "thread", _THREAD) if len(led) == 1 else None


def _by_requisition(shelf: Shelf, arrival: Arrival) -> Found | Doubt | None:
    """The employer's number, unless it is another employer's; a renewed bid for it is a bid of its own."""
    led = [a for a in shelf.led_by("requisition", arrival.requisition) if _same_number(shelf, a, arrival)]
    led = [a for a in led if not is_other_bid(shelf.events(a.id), arrival, Likeness.SAME)]
    if not led:
        return None
    still = [a for a in led if ending(shelf.events(a.id)) is None]
    if len(led) == 1 or len(still) == 1:
        return Found((still or led)[0].id, "requisition", _REQUISITION)
    return settle(shelf, arrival, led, "requisition")


def _by_company(shelf: Shelf, arrival: Arrival) -> Found | Doubt | None:
    led = _at_company(shelf, arrival)
    return settle(shelf, arrival, led, "company") if led else None


def _by_person(shelf: Shelf, arrival: Arrival) -> Found | Doubt | None:
    """For an unknown company: somebody who is a contact of an application."""
    if arrival.company:
        return None
    led = {a.id: a for address in arrival.addresses for a in shelf.led_by("address", address)}
    return settle(shelf, arrival, list(led.values()), "person") if led else None


def _by_role(shelf: Shelf, arrival: Arrival) -> Doubt | None:
    """For a letter that names no employer: open bids for the same role are worth a question, never a tie."""
    if arrival.company or arrival.agency or arrival.reading.kind in {Kind.ACKNOWLEDGEMENT, Kind.OUTREACH}:
        return None
    still = [a for a in shelf.led_by("role", arrival.role) if ending(shelf.events(a.id)) is None]
    return Doubt(tuple(application.id for application in still)) if still else None


def _at_company(shelf: Shelf, arrival: Arrival) -> list[Application]:
    """Applications at the company by its name; else by its mail domain or agency, those of other employers left out."""
    if arrival.company:
        named = shelf.led_by("organization", arrival.company)
        if named:
            return named
    near = [*shelf.led_by("domain", arrival.domain), *shelf.led_by("organization", arrival.agency)]
    if arrival.company:
        near += [a for address in arrival.addresses for a in shelf.led_by("address", address)]
    fitting = {a.id: a for a in near if _same_company(shelf, a, arrival)}
    return sorted(fitting.values(), key=lambda application: application.id)


def _same_company(shelf: Shelf, application: Application, arrival: Arrival) -> bool:
    """Whether nothing speaks against the company; an application with no known employer fits every company."""
    known = _employer(shelf, application)
    if not known or not arrival.company or known == arrival.company:
        return True
    if shelf.leads("organization", arrival.company, application.id):
        return True
    return shelf.leads("domain", arrival.domain, application.id) and similar_names(known, arrival.company)


def _same_number(shelf: Shelf, application: Application, arrival: Arrival) -> bool:
    """Whether the number is the same employer's: a long one for the same role is, whoever the sender seems to be."""
    if _same_company(shelf, application, arrival):
        return True
    is_long = len(arrival.requisition) >= _LONG_NUMBER and arrival.reading.kind is not Kind.ACKNOWLEDGEMENT
    alike = compare(shelf, application, arrival.role)
    return is_long and alike is not None and alike >= Likeness.ALIKE


def _is_elsewhere(shelf: Shelf, application: Application, arrival: Arrival) -> bool:
    """Whether a thread went on to another bid.

    Role and company (or number) are both known, and both differ; or it goes on with another role, or with a
    recruiter's first letter, after the end.
    """
    ended = ending(shelf.events(application.id)) is not None
    if ended and arrival.reading.kind is Kind.OUTREACH:
        return True
    if compare(shelf, application, arrival.role) is not Likeness.DIFFERENT:
        return False
    number = requisition_key(application.requisition)
    other_number = bool(number and arrival.requisition and number != arrival.requisition)
    anew = ended and arrival.reading.kind in _ANEW
    return anew or other_number or not _same_company(shelf, application, arrival)


def _employer(shelf: Shelf, application: Application) -> str:
    """The employer's key, "" while only an agency or nobody is known."""
    if application.organization_id in {"", application.agency_id}:
        return ""
    return broad_key(shelf.organizations[application.organization_id].name)
