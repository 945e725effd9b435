"""Every sentence that the numbers can say, with its assumption in the same line, and where each comes from.

Fields in braces are filled by `str.format`. Held to the language rules of evidence.md part C by a lint test: no praise,
no slogans, no forecast for a person, no count of noes in a row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS = {
    "state.too_early": "too early to say",
    "state.cannot_tell": "too early to say",
    "state.within": "within the usual range",
    "state.below": "below the usual range",
    "state.above": "above the usual range",
    "stage.applications": "From application to interview",
    "stage.interviews": "From interview to offer",
    "band.application-interview-2-10": "2 to 10 %",
    "band.interview-offer-20-50": "20 to 50 %",
    "part.half": "half",
    "part.of": "{part} in {whole}",
    "part.nearly_all": "nearly all",
    "part.hardly_any": "fewer than 1 in 1000",
    "part.about": "about {part}",
    "percent": "{whole} %",
    "percent.under": "under 1 %",
    "percent.over": "over 99 %",
    "list.and": " and ",
    "channel.board": "job boards",
    "channel.career_page": "career pages",
    "channel.referral": "referrals",
    "channel.agency": "agencies",
    "channel.approached": "firms that wrote first",
    "channel.unknown": "ways not on record",
}

_COUNTED = {
    "application.one": "1 application",
    "application.many": "{n} applications",
    "offer.one": "1 offer",
    "offer.many": "{n} offers",
    "final.one": "1 last round",
    "final.many": "{n} last rounds",
    "decided.one": "1 decided application",
    "decided.many": "{n} decided applications",
    "ended.one": "1 ended interview process",
    "ended.many": "{n} ended interview processes",
    "none": "none",
}

_COUNTS = {
    "counts.nothing": "No application is on record yet.",
    "counts.sent": "{applications} sent: {replied} with a reply beyond a receipt, {interviewed} with an interview.",
    "counts.ended": "{rejected} ended with a no, {no_reply} without a reply within your limit, {open} still open.",
    "counts.later": "Of those with an interview, {finals} had a second one; {offers} so far.",
}

_EARLY = {
    "early.applications": (
        "Too early to say more: rates are shown from {needed} decided applications on; so far: {decided}."
    ),
    "early.interviews": (
        "Too early to say how interviews go: rates are shown from {needed} ended interview processes on; "
        "so far: {decided}."
    ),
}

_RATES = {
    "interval.applications": (
        "{successes} of {decided} led to an interview; rates from {low} to {high} fit that, assuming chances "
        "that mostly lie around {prior} before anything is counted."
    ),
    "interval.applications.pending": (
        "{successes} of {decided} led to an interview, with {pending} still open counted by age; rates from {low} to "
        "{high} fit that, assuming chances mostly around {prior} beforehand and half of all good answers within "
        "{median} days."
    ),
    "interval.interviews": (
        "{successes} of {decided} led to an offer; rates from {low} to {high} fit that, assuming chances that mostly "
        "lie around {prior} before anything is counted."
    ),
    "differ.none": (
        "Assuming that people's chances differ around {prior} for each application, no interview after {decided} "
        "is what happens to {part} ({percent})."
    ),
    "run.expected": (
        "Assuming the same chance of {part} for every application, a longest stretch of about {length} without an "
        "interview is what one expects among {decided}."
    ),
    "finals": (
        "Assuming {rivals} equally strong people in each last round, no offer after {finals} is what happens to "
        "{part} ({percent})."
    ),
}

_STATES = {
    "state.said": (
        "{stage}: {state}, compared with a working range of {band}; {mass} of what the counts allow lies there."
    ),
    "state.open": "{stage}: {state}; the counts fit more than one side of the working range of {band}.",
}

_REMARKS = {
    "remark.applications.below": (
        "Past {point} decided applications: fewer interviews than the working range of {band}. Targets, papers, "
        "channel and timing, market, place or bias can lie behind it; the counts cannot say which."
    ),
    "remark.applications.above": "Past {point} decided applications: more interviews than the working range of {band}.",
    "remark.applications.within": "Past {point} decided applications: within the working range of {band}.",
    "remark.interviews.below": (
        "Past {point} ended interview processes: fewer offers than the working range of {band}. After first rounds "
        "it can be preparation, after last rounds it is mostly a close race; the counts cannot say which."
    ),
    "remark.interviews.above": "Past {point} ended interview processes: more offers than the working range of {band}.",
    "remark.interviews.within": "Past {point} ended interview processes: within the working range of {band}.",
    "remark.channel": (
        "By {channel}, {successes} of {trials} led to an interview, by the other ways {rest} of {rest_trials}: "
        "a clear difference, assuming similar jobs on either side."
    ),
    "remark.mix.fell": (
        "The share with an interview went from {earlier} to {later}, while by {channels} it rose: the ways of applying "
        "shifted, so the total misleads."
    ),
    "remark.mix.rose": (
        "The share with an interview went from {earlier} to {later}, while by {channels} it fell: the ways of applying "
        "shifted, so the total misleads."
    ),
}

_FIGURES = {
    "figure.small-firms-interview": "Of applications to small US firms in {year}, {value} led to an interview.",
    "figure.office-callback": (
        "Of {n} invented applications for US office work, between {lo} and {hi} drew a call back (reported {year})."
    ),
    "figure.one-job": (
        "For one US marketing job in {year}, {n} applied, 97 were qualified on paper, 13 interviewed, 2 had an offer."
    ),
    "figure.small-firms-hire": "Of interviews at small firms in the US in {year}, {value} led to a hire.",
    "figure.graduates-offer": "Of graduates interviewed by US employers in {year}, about {value} had an offer.",
    "figure.referred-hire": "Of people referred to mostly technical firms in {year}, about 1 in 16 was hired.",
    "figure.applied-hire": "Of people who applied to mostly technical firms in {year}, about 1 in 152 was hired.",
    "figure.graduates-wait": (
        "From the first interview to an answer, graduates in the US waited 25 days on average in {year}."
    ),
    "figure.early-applications": (
        "Of applications for mostly technical jobs in the US, {value} came within 48 hours of the posting ({year})."
    ),
    "figure.silence": "Silence is the usual answer: of US workers asked in {year}, {value} had never heard back.",
    "figure.never-filled": "About 1 posting in 5 was never filled at one vendor's clients in {year}.",
    "figure.runners-up": (
        "Firms do come back: of {n} employers asked in {year}, {value} had once offered a job to somebody passed over."
    ),
    "figures.span": (
        "The published figures from application to interview that were checked lie from {lo} to {hi}; the working "
        "range reaches to 10 %, which is a judgement and no published figure."
    ),
}

_CAVEATS = {
    "caveat.interval": "Decided means: an interview, a no, or no sign within your limit.",
    "caveat.differ": "Arithmetic on an assumed spread of chances; it says nothing about the person.",
    "caveat.run": "Chances differ from job to job; this is arithmetic on one chance for all.",
    "caveat.finals": "How many there were, and how close, is not known.",
    "caveat.state": "The working range is a judgement; see docs/numbers.md.",
    "caveat.channel": "Jobs, time and channel differ together; small counts move much. Open ones count as not yet.",
    "caveat.mix": "The same channels were compared at both times.",
    "caveat.figure": "Counted: {population}. Callbacks differ by name and age, so no rate is fair for everybody.",
    "caveat.span": "Mostly employers' counts in the US; volumes grew much between 2019 and 2023.",
}

TEXTS: Mapping[str, str] = {
    **_WORDS,
    **_COUNTED,
    **_COUNTS,
    **_EARLY,
    **_RATES,
    **_STATES,
    **_REMARKS,
    **_FIGURES,
    **_CAVEATS,
}

SOURCES: Mapping[str, str] = {
    "counts": "your record",
    "early": "rule: docs/evidence.md B6",
    "interval": "Beta-Binomial with a stated prior: docs/evidence.md B2, B4",
    "differ": "Beta-geometric: docs/evidence.md B3",
    "run": "longest run: Feller, An Introduction to Probability Theory I, XIII.7; docs/evidence.md B1",
    "finals": "finalist arithmetic: docs/evidence.md B1",
    "state": "masses around a band: docs/evidence.md B5, B6",
    "channel": "Fisher's exact test, Holm's correction: docs/evidence.md B7",
    "mix": "Simpson's reversal: docs/evidence.md B9",
}
