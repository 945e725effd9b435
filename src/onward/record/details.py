"""What a message tells of an application: who the employer is, which role, which number; and what leads to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onward.model.application import Application, Organization, OrganizationKind
from onward.model.names import organization_key, requisition_key, role_key
from onward.model.reading import SenderRole
from onward.record.arrival import broad_key
from onward.record.ids import organization_id
from onward.record.roles import similar_names

if TYPE_CHECKING:
    from onward.model.evidence import Evidence
    from onward.model.reading import Fact
    from onward.record.arrival import Arrival
    from onward.record.decided import Decided
    from onward.record.shelf import Shelf


def learn(shelf: Shelf, decided: Decided, arrival: Arrival, application: Application) -> Application:
    """The application with what the message adds; the letters fill what is unknown, the owner's word replaces.

    Writes the application, its organizations and its keys.
    """
    application = _agency(shelf, arrival, application)
    application = _company(shelf, decided, arrival, application)
    role, number = arrival.reading.role, arrival.reading.requisition
    if role is not None and _may_set(decided, application, "role", role, unknown=not application.role):
        application = with_evidence(replace(application, role=role.value), role.evidence)
    if number is not None and _may_set(
        decided, application, "requisition", number, unknown=not application.requisition
    ):
        application = with_evidence(replace(application, requisition=number.value), number.evidence)
    shelf.put_application(application)
    _domain(shelf, arrival, application)
    index(shelf, application)
    shelf.put_key("organization", arrival.company, application.id)
    return application


def index(shelf: Shelf, application: Application) -> None:
    """Let an application be found by its own names."""
    for known in (application.organization_id, application.agency_id):
        if known:
            shelf.put_key("organization", broad_key(shelf.organizations[known].name), application.id)
    shelf.put_key("role", role_key(application.role), application.id)
    shelf.put_key("requisition", requisition_key(application.requisition), application.id)


def employ(shelf: Shelf, name: str, kind: OrganizationKind = OrganizationKind.EMPLOYER) -> Organization:
    """The organization of that name, made when there is none."""
    made = organization_id(broad_key(name))
    known = shelf.organizations.get(made)
    organization = known or Organization(made, name, organization_key(name), kind)
    shelf.put_organization(organization)
    return organization


def with_evidence(application: Application, evidence: Evidence) -> Application:
    """The application resting on one thing more."""
    if evidence in application.evidence:
        return application
    return replace(application, evidence=(*application.evidence, evidence))


def _agency(shelf: Shelf, arrival: Arrival, application: Application) -> Application:
    """The agency in between; in the employer's place while nobody better is known."""
    fact = arrival.reading.agency
    if fact is None or not arrival.agency or application.agency_id:
        return application
    agency = employ(shelf, fact.value, OrganizationKind.AGENCY)
    place = application.organization_id or agency.id
    return with_evidence(replace(application, agency_id=agency.id, organization_id=place), fact.evidence)


def _company(shelf: Shelf, decided: Decided, arrival: Arrival, application: Application) -> Application:
    fact = arrival.reading.company
    if fact is None or not arrival.company:
        return application
    unknown = application.organization_id in {"", application.agency_id}
    if not _may_set(decided, application, "company", fact, unknown=unknown):
        return application
    organization = _one_domain(shelf, arrival, fact) or employ(shelf, fact.value)
    if fact.evidence.decision_id:
        organization = replace(organization, name=fact.value, key=organization_key(fact.value))
        shelf.put_organization(organization)
    return with_evidence(replace(application, organization_id=organization.id), fact.evidence)


def _may_set(decided: Decided, application: Application, field: str, fact: Fact, *, unknown: bool) -> bool:
    """Letters fill what is unknown; of the owner's words the latest counts."""
    given = decided.given_at(application, field)
    if not fact.evidence.decision_id:
        return unknown and given is None
    made = decided.made_at(fact.evidence.decision_id)
    return given is None or (made is not None and made >= given)


def _one_domain(shelf: Shelf, arrival: Arrival, fact: Fact) -> Organization | None:
    """For a new name in a mail from a known domain: the employer there, when the names are alike."""
    made = organization_id(arrival.company)
    if fact.evidence.decision_id or made in shelf.organizations or not arrival.domain:
        return None
    there = {a.organization_id for a in shelf.led_by("domain", arrival.domain)} - {""}
    near = [shelf.organizations[known] for known in sorted(there)]
    alike = [o for o in near if arrival.domain in o.domains and similar_names(broad_key(o.name), arrival.company)]
    return alike[0] if len(alike) == 1 else None


def _domain(shelf: Shelf, arrival: Arrival, application: Application) -> None:
    """An employer's or agency's own mail domain belongs to it and leads to the application."""
    if not arrival.domain:
        return
    agencys = arrival.reading.sender_role is SenderRole.AGENCY
    owner = application.agency_id if agencys else application.organization_id
    if not agencys and owner == application.agency_id:
        owner = ""
    organization = shelf.organizations.get(owner)
    if organization is not None and arrival.domain not in organization.domains:
        shelf.put_organization(replace(organization, domains=(*organization.domains, arrival.domain)))
    shelf.put_key("domain", arrival.domain, application.id)
