"""Published figures (evidence.md A1 to A4): only found ones of tiers 1 and 2, each with all that must travel.

A figure printed without its sample's spread has the bounds of its rounding ("3 %" is 2.5 to 3.5 %). Where the sample
is known, the bounds are its 95 % Wilson interval. Not here, because a field is not known: the poll on requests for
feedback (no year). Not here, because never read at the source: other callback rates, among them all above 5 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MONTHS_VALID = 18
_CHECKED = date(2026, 11, 23)
_QUOTED = "no licence stated; the figure alone is quoted, with its source"


@dataclass(frozen=True, slots=True, order=True)
class Rate:
    """A published value. It has no arithmetic on purpose: rates of different sources are never multiplied."""

    value: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A published figure.

    Attributes:
        id: stable name; its sentence is `figure.<id>` in `wording`.
        stage_from, stage_to: from where to where it counts.
        lo, mid, hi: as a share of 1, or in the unit.
        n: size of the sample, of what `population` says.
        unit: what is counted: application, person, posting, employer, interview or day.
        side: whose view: employer, applicant or experiment.
        population: who was counted.
        country: ISO 3166-1 alpha-2, or words.
        year: of the data; of the report when the data's year is not stated.
        source, url: who says so and where.
        licence: of the page.
        checked_on: when a stored copy of the page was last read.
        tier: 1 = as a band, 2 = as a sentence.
    """

    id: str
    stage_from: str
    stage_to: str
    lo: Rate
    mid: Rate
    hi: Rate
    n: int
    unit: str
    side: str
    population: str
    country: str
    year: int
    source: str
    url: str
    tier: int
    licence: str = _QUOTED
    checked_on: date = _CHECKED


FIGURES: tuple[Figure, ...] = (
    Figure(
        id="small-firms-interview",
        stage_from="application",
        stage_to="interview",
        lo=Rate(0.025),
        mid=Rate(0.03),
        hi=Rate(0.035),
        n=60_000,
        unit="application",
        side="employer",
        population="applications to small firms; n counts firms",
        country="US",
        year=2024,
        source="CareerPlug, Recruiting Metrics Report 2025 (a vendor)",
        url="https://staffinghub.com/?p=14337",
        tier=1,
    ),
    Figure(
        id="office-callback",
        stage_from="application",
        stage_to="callback",
        lo=Rate(0.0297),
        mid=Rate(0.0361),
        hi=Rate(0.0438),
        n=2_690,
        unit="application",
        side="experiment",
        population="invented applications for office work; a callback is not an interview held",
        country="US",
        year=2013,
        source="Kroft, Lange & Notowidigdo's data in Farber, Silverman & von Wachter",
        url="https://1library.co/article/ruta-aceite-plan-acci%C3%B3n-puesta-marcha-producto.yr22ej7z",
        tier=1,
    ),
    Figure(
        id="one-job",
        stage_from="application",
        stage_to="interview",
        lo=Rate(0.0179),
        mid=Rate(0.0305),
        hi=Rate(0.0515),
        n=426,
        unit="application",
        side="employer",
        population="one marketing job at one firm, openly reported",
        country="US",
        year=2018,
        source="TalentWorks, 10 April 2018",
        url="https://talent.works/blog/2018/04/10/the-science-of-the-job-search-part-iv-why-is-it-so-hard-to-get-a-job/",
        tier=1,
    ),
    Figure(
        id="small-firms-hire",
        stage_from="interview",
        stage_to="hire",
        lo=Rate(0.265),
        mid=Rate(0.27),
        hi=Rate(0.275),
        n=60_000,
        unit="interview",
        side="employer",
        population="interviews at small firms; n counts firms",
        country="US",
        year=2024,
        source="CareerPlug, Recruiting Metrics Report 2025 (a vendor)",
        url="https://staffinghub.com/?p=14337",
        tier=1,
    ),
    Figure(
        id="graduates-offer",
        stage_from="interview",
        stage_to="offer",
        lo=Rate(0.445),
        mid=Rate(0.45),
        hi=Rate(0.455),
        n=334,
        unit="person",
        side="employer",
        population="graduates interviewed in college recruiting; n counts organizations",
        country="US",
        year=2023,
        source="NACE, Recruiting Benchmarks Survey 2023",
        url="https://naceweb.org/talent-acquisition/trends-and-predictions/employers-slower-to-make-offers-but-students-quicker-to-accept-them",
        tier=1,
    ),
    Figure(
        id="referred-hire",
        stage_from="considered",
        stage_to="hire",
        lo=Rate(1 / 16.5),
        mid=Rate(1 / 16),
        hi=Rate(1 / 15.5),
        n=4_000_000,
        unit="person",
        side="employer",
        population="people referred to about 1,000 mostly technical firms; n counts all considered, by any way",
        country="several, mostly US",
        year=2016,
        source="Lever, recruiting study of 2016 (a vendor)",
        url="https://hrdive.com/news/why-employee-referral-success-rates-continue-to-impress/427587",
        tier=1,
    ),
    Figure(
        id="applied-hire",
        stage_from="considered",
        stage_to="hire",
        lo=Rate(1 / 152.5),
        mid=Rate(1 / 152),
        hi=Rate(1 / 151.5),
        n=4_000_000,
        unit="person",
        side="employer",
        population="people who applied to about 1,000 mostly technical firms; n counts all considered, by any way",
        country="several, mostly US",
        year=2016,
        source="Lever, recruiting study of 2016 (a vendor)",
        url="https://hrdive.com/news/why-employee-referral-success-rates-continue-to-impress/427587",
        tier=1,
    ),
    Figure(
        id="graduates-wait",
        stage_from="interview",
        stage_to="answer",
        lo=Rate(25.05),
        mid=Rate(25.1),
        hi=Rate(25.15),
        n=334,
        unit="day",
        side="employer",
        population="graduates interviewed in college recruiting; n counts organizations",
        country="US",
        year=2023,
        source="NACE, Recruiting Benchmarks Survey 2023",
        url="https://naceweb.org/talent-acquisition/trends-and-predictions/employers-slower-to-make-offers-but-students-quicker-to-accept-them",
        tier=1,
    ),
    Figure(
        id="early-applications",
        stage_from="posting",
        stage_to="application",
        lo=Rate(0.405),
        mid=Rate(0.41),
        hi=Rate(0.415),
        n=80_000_000,
        unit="application",
        side="employer",
        population="applications within 48 hours of the posting, mostly technical jobs",
        country="US",
        year=2017,
        source="Davis & Samaniego de la Parra with data of DHI, St. Louis Fed, 13 November 2017",
        url="https://www.stlouisfed.org/on-the-economy/2017/november/how-quickly-people-apply-jobs",
        tier=1,
    ),
    Figure(
        id="silence",
        stage_from="application",
        stage_to="no answer",
        lo=Rate(0.745),
        mid=Rate(0.75),
        hi=Rate(0.755),
        n=3_991,
        unit="person",
        side="applicant",
        population="workers who had applied within a year; it counts persons, not applications",
        country="US",
        year=2012,
        source="Harris Interactive for CareerBuilder (a vendor), November 2012",
        url="https://staging.ere.net/cande-companies-do-better-but-most-candidates-still-hear-nothing/",
        tier=2,
    ),
    Figure(
        id="never-filled",
        stage_from="posting",
        stage_to="nobody hired",
        lo=Rate(0.18),
        mid=Rate(0.20),
        hi=Rate(0.22),
        n=7_500,
        unit="posting",
        side="employer",
        population="postings of one vendor's clients; n counts clients; never filled is not the same as not meant",
        country="several, mostly US",
        year=2024,
        source="Greenhouse (a vendor), reported by Entrepreneur, January 2025",
        url="https://www.entrepreneur.com/business-news/ghost-job-listings-on-the-rise-how-to-spot-avoid-experts/485494",
        tier=2,
    ),
    Figure(
        id="runners-up",
        stage_from="rejection",
        stage_to="later offer",
        lo=Rate(0.875),
        mid=Rate(0.88),
        hi=Rate(0.885),
        n=800,
        unit="employer",
        side="employer",
        population="employers who had once done so; how often it happens to a person is not known",
        country="US",
        year=2017,
        source="survey reported by BenefitsPRO, 21 February 2018",
        url="https://benefitspro.com/2018/02/21/the-value-of-silver-medalist-job-applicants",
        tier=2,
    ),
)


def for_stage(stage_from: str) -> tuple[Figure, ...]:
    """The tier 1 figures that count from a stage, such as "application"."""
    return tuple(figure for figure in FIGURES if figure.stage_from == stage_from and figure.tier == 1)


def span(figures: Sequence[Figure]) -> tuple[Rate, Rate]:
    """From the lowest to the highest bound of some figures: side by side, never multiplied.

    Raises:
        ValueError: no figures, or figures of different units.
    """
    if not figures or len({figure.unit == "day" for figure in figures}) != 1:
        raise ValueError("figures must be some, and all shares or all days")
    return min(figure.lo for figure in figures), max(figure.hi for figure in figures)


def outdated(figures: Iterable[Figure], on: date) -> tuple[Figure, ...]:
    """Those last checked more than 18 months before a day."""
    return tuple(figure for figure in figures if _later(figure.checked_on, MONTHS_VALID) < _later(on, 0))


def _later(day: date, months: int) -> tuple[int, int]:
    """A day some months on, as (months, day of the month), which compares as days do."""
    return day.year * 12 + day.month + months, day.day
