"""Calendar objects of a mail (RFC 5545, RFC 5546) → Invitation."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

from onward.mail.cleaning import body_text, one_line
from onward.model.message import Address, Invitation

_ENDINGS = (b"END:VEVENT", b"END:VCALENDAR")


def invitations(data: bytes, method: str, zone: tzinfo | None) -> tuple[tuple[Invitation, ...], tuple[str, ...]]:
    """The events of a calendar object, and the codes of findings.

    Args:
        data: the bytes of a `text/calendar` part.
        method: the parameter of its Content-Type, used when the object names no METHOD.
        zone: where floating times and whole days are taken to be; UTC when None.
    """
    found: list[Invitation] = []
    codes: set[str] = set()
    try:
        for calendar in _calendars(data):
            for event in calendar.walk("VEVENT"):
                if event.get("RECURRENCE-ID") is None or not found:
                    found.append(_invitation(event, _method(calendar, event, method), zone or UTC, codes))
    except Exception:  # noqa: BLE001 — the border to icalendar, which meets whatever a sender wrote
        codes.add("invitation-unreadable")
    if not found:
        codes.add("invitation-unreadable")
    return tuple(found), tuple(sorted(codes))


def _calendars(data: bytes) -> list[Any]:
    from icalendar import Calendar  # 100 ms that only invitations need

    data = data.strip()
    for ending in _ENDINGS:  # a cut file lacks its last lines
        begin = ending.replace(b"END", b"BEGIN")
        if data.upper().count(begin) > data.upper().count(ending):
            data += b"\r\n" + ending
    return list(Calendar.from_ical(data.decode("utf-8", "replace").replace("\0", ""), multiple=True))


def _method(calendar: Any, event: Any, declared: str) -> str:
    named = one_line(str(calendar.get("METHOD") or declared or "")).upper()
    cancelled = str(event.get("STATUS") or "").upper() == "CANCELLED"
    return named or ("CANCEL" if cancelled else "PUBLISH")


def _invitation(event: Any, method: str, zone: tzinfo, codes: set[str]) -> Invitation:
    start = _moment(event, "DTSTART", zone, codes)
    attendees = event.get("ATTENDEE") or []
    return Invitation(
        uid=one_line(str(event.get("UID") or "")),
        method=method,
        summary=one_line(str(event.get("SUMMARY") or "")),
        start=start,
        end=_end(event, start, zone, codes),
        location=one_line(body_text(str(event.get("LOCATION") or ""))),
        organizer=_person(event.get("ORGANIZER")),
        attendees=tuple(
            person
            for each in (attendees if isinstance(attendees, list) else [attendees])
            if (person := _person(each)) is not None
        ),
        sequence=_sequence(event.get("SEQUENCE")),
    )


def _end(event: Any, start: datetime | None, zone: tzinfo, codes: set[str]) -> datetime | None:
    if event.get("DTEND") is not None:
        return _moment(event, "DTEND", zone, codes)
    length = getattr(event.get("DURATION"), "dt", None)
    if start is None or not isinstance(length, timedelta):
        return None
    try:
        return start + length
    except OverflowError:
        return None


def _moment(event: Any, name: str, zone: tzinfo, codes: set[str]) -> datetime | None:
    """An aware moment; a whole day is its first."""
    try:
        value = getattr(event.get(name), "dt", None)
    except Exception:  # noqa: BLE001 — a property that icalendar kept as broken raises on access
        value = None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            codes.add("invitation-floating")
            value = value.replace(tzinfo=zone)
        return _fixed(value)
    if isinstance(value, date):
        return datetime.combine(value, time(), zone)
    if name == "DTSTART":
        codes.add("invitation-unreadable")
    return None


def _fixed(moment: datetime) -> datetime | None:
    """The moment with its offset as a plain number, None when it lies beyond the calendar."""
    try:
        offset = moment.utcoffset()
        moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return moment.replace(tzinfo=None).replace(tzinfo=_plain_zone(offset))


def _plain_zone(offset: timedelta | None) -> tzinfo:
    return timezone(offset) if offset else UTC


def _person(value: Any) -> Address | None:
    if value is None:
        return None
    address = str(value).strip()
    if address.lower().startswith("mailto:"):
        address = address[7:]
    name = one_line(str(getattr(value, "params", {}).get("CN", "")))
    address = "".join(address.split()).lower() if "@" in address else ""
    if not name and not address:
        return None
    return Address("" if name.lower() == address else name, address)


def _sequence(value: Any) -> int:
    try:
        return max(0, int(value or 0))
    except (TypeError, ValueError):
        return 0
