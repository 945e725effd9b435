"""What applies to feedback in some places (evidence.md D4, rows marked as found). Never legal advice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_EU = tuple("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())


class Topic(StrEnum):
    """What a rule is about."""

    FEEDBACK = "feedback"
    STATUS = "status"
    OWN_DATA = "own_data"
    AUTOMATED = "automated"


@dataclass(frozen=True, slots=True)
class Right:
    """One row of the table.

    Attributes:
        text: key of the sentence in `wording`.
        places: ISO 3166-1 codes, or ISO 3166-2 for a region; a country holds its regions too.
        topic: what it is about.
        source: where it was read.
        opens: True when it makes asking sensible even without an interview.
        duty: True when feedback must be given on request.
    """

    text: str
    places: tuple[str, ...]
    topic: Topic
    source: str
    opens: bool = False
    duty: bool = False

    def holds_in(self, country: str) -> bool:
        """Whether it holds in an owner's country or region ("" is nowhere)."""
        return any(country == place or country.startswith(f"{place}-") for place in self.places)


RIGHTS = (
    Right(
        "right.queensland",
        ("AU-QLD",),
        Topic.FEEDBACK,
        "Queensland Government: forgov.qld.gov.au, provide post-selection feedback",
        opens=True,
        duty=True,
    ),
    Right(
        "right.canada",
        ("CA",),
        Topic.FEEDBACK,
        "Public Service Commission of Canada: canada.ca, notification questions and answers (archived)",
        opens=True,
    ),
    Right(
        "right.northern_ireland",
        ("GB-NIR",),
        Topic.FEEDBACK,
        "Northern Ireland Judicial Appointments Commission: nijac.gov.uk/feedback",
        opens=True,
    ),
    Right(
        "right.britain",
        ("GB",),
        Topic.FEEDBACK,
        "Read on a development copy of what looks like Acas guidance; the page itself is acas.org.uk",
        opens=True,
    ),
    Right(
        "right.new_south_wales",
        ("AU-NSW",),
        Topic.FEEDBACK,
        "Providing feedback to job applicants after interview, a brief guide (pdfslide.us)",
    ),
    Right(
        "right.united_states",
        ("US",),
        Topic.FEEDBACK,
        "thebalancecareers.com, Must employers tell applicants why they weren't hired",
    ),
    Right(
        "right.ontario",
        ("CA-ON",),
        Topic.STATUS,
        "Bennett Jones: bennettjones.com, new regulations regarding the hiring process, in force 1 January 2026",
    ),
    Right(
        "right.own_data",
        ("GB", *_EU),
        Topic.OWN_DATA,
        "watershed.law, is a job applicant entitled to see their interview notes; acitylawfirm.com",
    ),
    Right(
        "right.automated",
        _EU,
        Topic.AUTOMATED,
        "Court of Justice of the EU, C-203/22, 27 February 2025: gdprhub.eu",
    ),
)


def rights(country: str, *topics: Topic) -> tuple[Right, ...]:
    """The rows that hold in a country or region for some topics, the most telling first."""
    return tuple(right for right in RIGHTS if right.topic in topics and right.holds_in(country))
