"""How values look on a page: days, times, names, in the reader's language."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onward.model.application import Application
    from onward.model.record import Record
    from onward.web.render import Words


class Show:
    """Days and names in one language, as of one moment."""

    def __init__(self, words: Words, now: datetime) -> None:
        """Use `words`, and tell days from the day of `now`."""
        self._words, self._now = words, now

    def day(self, value: date | datetime | None) -> str:
        """A day such as "23 November 2026"; "" for None."""
        if value is None:
            return ""
        on = self.local(value)
        return self._words("all.day", day=on.day, month=self._words(f"all.month_{on.month}"), year=on.year)

    def short_day(self, value: date | datetime | None) -> str:
        """A day such as "23 Nov", with the year when it is another one; "" for None."""
        if value is None:
            return ""
        on = self.local(value)
        text = self._words("all.short_day", day=on.day, month=self._words(f"all.mon_{on.month}"))
        return text if on.year == self._now.year else f"{text} {on.year}"

    def weekday(self, value: date | datetime) -> str:
        """The name of the day of the week."""
        return self._words(f"all.weekday_{self.local(value).isoweekday()}")

    def time(self, value: datetime | None) -> str:
        """The time of day such as "14:05"; "" for None."""
        return "" if value is None else f"{value.astimezone(self._now.tzinfo):%H:%M}"

    def local(self, value: date | datetime) -> date:
        """The day on which a moment falls where the owner is."""
        return value.astimezone(self._now.tzinfo).date() if isinstance(value, datetime) else value

    def ago(self, value: date | datetime | None) -> str:
        """How long ago a day is: "today", "yesterday", "12 days ago"; "" for None."""
        if value is None:
            return ""
        days = (self._now.date() - self.local(value)).days
        if days in (0, 1, -1):
            return self._words(f"all.ago_{'today' if days == 0 else 'yesterday' if days == 1 else 'tomorrow'}")
        return self._words("all.ago" if days > 0 else "all.ahead", days=abs(days))

    def company(self, record: Record, application: Application) -> str:
        """The employer's name, the agency's when the employer is unknown, else words that say so."""
        for id_ in (application.organization_id, application.agency_id):
            if id_ in record.organizations and record.organizations[id_].name:
                return record.organizations[id_].name
        return self._words("all.unknown_company")

    def answered(self, record: Record, application_id: str) -> str:
        """That an employer has answered with a no, in one quiet sentence."""
        application = record.applications[application_id]
        key = "today.news_text" if application.role else "today.news_text_bare"
        return self._words(key, company=self.company(record, application), role=application.role)

    def name(self, record: Record, application_id: str) -> str:
        """An application by company and role."""
        application = record.applications[application_id]
        company = self.company(record, application)
        return f"{company}: {application.role}" if application.role else company
