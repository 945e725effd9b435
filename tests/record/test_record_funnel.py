"""The funnel's counts, as a table of small searches."""

from __future__ import annotations

import pytest

from onward.model.application import Application, Channel, Event, EventKind
from onward.model.funnel import ChannelCount, Funnel
from onward.model.owner import Owner
from onward.model.record import Record
from onward.record.funnel import funnel
from onward.record.standing import standing
from tests.record.stories import day


def search(*histories: str, channel: Channel = Channel.UNKNOWN) -> Record:
    """A record from histories such as "applied 0, interview 5>9, rejected 12" (known>at)."""
    applications = {f"a-{n}": Application(f"a-{n}", "", channel=channel) for n in range(len(histories))}
    return Record(
        owner=Owner(silence_days=30),
        applications=applications,
        events={f"a-{n}": tuple(events(f"a-{n}", history)) for n, history in enumerate(histories)},
    )


def events(application: str, history: str):
    """The events of one history."""
    for number, entry in enumerate(history.split(", ")):
        kind, _, when = entry.partition(" ")
        known, _, at = when.partition(">")
        moment = day(float(at or known))
        yield Event(
            f"e-{application}-{number}",
            application,
            EventKind(kind),
            moment,
            day(float(known)),
            "m",
            scheduled=bool(at),
        )


MANY = search(
    "applied 0, acknowledged 0, rejected 10",
    "applied 1, acknowledged 1, interview 5>9, interview 12>14, rejected 20",
    "applied 2, acknowledged 2",
    "applied 70, acknowledged 70",
    "applied 80, request 85",
    "applied 60, interview 81>84",
    "applied 3, interview 10>12, offer 15, declined 18",
    "outreach 4",
    "applied 5, withdrawn 8",
    "rejected 30, rejected 33",
)


def test_every_count_of_a_search():
    """Ten histories on day 90, with a silence limit of 30 days."""
    assert funnel(MANY, day(90)) == Funnel(
        applications=9,
        replied=6,
        interviewed=3,
        finals=1,
        offered=1,
        rejected=3,
        no_reply=1,
        decided_before_interview=4,
        decided_after_interview=1,
        pending_ages=(10, 20),
        pending_after_interview=1,
        noes_in_a_row=0,
        noes_after_interview_in_a_row=1,
        by_channel=(ChannelCount("unknown", 9, 3),),
    )


def test_an_empty_record_counts_nothing():
    """No application, no channel."""
    assert funnel(Record(), day(0)) == Funnel()


# (name, histories, day, noes in a row, noes after an interview in a row)
ROWS = [
    ("none", ["applied 0"], 9, 0, 0),
    ("three", ["applied 0, rejected 5", "applied 0, rejected 6", "applied 0, rejected 7"], 9, 3, 0),
    ("two letters are one no", ["applied 0, rejected 5, rejected 6"], 9, 1, 0),
    ("an invitation breaks the row", ["applied 0, rejected 5", "applied 0, interview 6>20"], 9, 0, 0),
    ("a no since the invitation", ["applied 0, rejected 7", "applied 0, interview 6>20"], 9, 1, 0),
    ("the interview itself breaks it again", ["applied 0, rejected 7", "applied 0, interview 6>20"], 21, 0, 0),
    ("a test breaks it", ["applied 0, rejected 5", "applied 0, assessment 6"], 9, 0, 0),
    ("a receipt does not", ["applied 0, rejected 5", "applied 6, acknowledged 6, status 7"], 9, 1, 0),
    (
        "an interview called off does not",
        ["applied 0, rejected 5", "applied 0, interview 6>20, interview_cancelled 7"],
        9,
        1,
        0,
    ),
    ("a no after the interview", ["applied 0, interview 2>5, rejected 8"], 9, 1, 1),
    ("an offer breaks both", ["applied 0, interview 2>5, rejected 8", "applied 0, offer 9"], 10, 0, 0),
    ("a no that was taken back", ["applied 0, rejected 5, reopened 6"], 9, 0, 0),
    ("a no to come", ["applied 0, rejected 12"], 9, 0, 0),
]


@pytest.mark.parametrize("case", ROWS, ids=[case[0] for case in ROWS])
def test_noes_in_a_row_start_anew_after_a_good_sign(case):
    """One no for each application, newest backwards."""
    _, histories, today, row, met_row = case
    counts = funnel(search(*histories), day(today))
    assert (counts.noes_in_a_row, counts.noes_after_interview_in_a_row) == (row, met_row)


def test_the_counts_are_as_of_the_moment():
    """What was not known by then does not count."""
    early = funnel(MANY, day(11))
    assert (early.applications, early.rejected, early.interviewed, early.offered) == (5, 1, 2, 0)


def test_a_standing_that_the_record_holds_is_used():
    """The caller may know of another limit of silence."""
    record = search("applied 0")
    patient = {"a-0": standing(record.events["a-0"], day(40), 45)}
    assert funnel(record, day(40)).no_reply == 1
    assert (
        funnel(
            Record(**{f: getattr(record, f) for f in ("owner", "applications", "events")}, standings=patient), day(40)
        ).no_reply
        == 0
    )


def test_channels_are_counted_apart():
    """Each with how many of its applications led to an interview."""
    record = search("applied 0, interview 2>5", "applied 0", channel=Channel.REFERRAL)
    assert funnel(record, day(9)).by_channel == (ChannelCount("referral", 2, 1),)
