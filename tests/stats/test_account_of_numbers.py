"""What `onward stats` and the counsel of perspective may say of a funnel."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.model.funnel import ChannelCount, Funnel
from onward.stats.account import finals_sentence, numbers, stages
from onward.stats.channels import by_channel, channel_remark, mix_remark
from onward.stats.funnel_state import APPLICATIONS, State, assess
from onward.stats.posterior import Beta
from onward.stats.saying import counted, listed, number, one_in, percent
from onward.stats.wording import SOURCES, TEXTS


def funnel(interviewed=0, noes=0, offered=0, lost=0, **more):
    """A funnel in which every application is decided unless `pending_ages` says otherwise."""
    ages = more.get("pending_ages", ())
    return Funnel(
        applications=interviewed + noes + len(ages),
        replied=interviewed,
        interviewed=interviewed,
        offered=offered,
        rejected=noes,
        decided_before_interview=noes,
        decided_after_interview=lost,
        **more,
    )


def said(told):
    """All sentences but the published ones."""
    return " ".join(s.text for s in (*told.counts, *told.statements, *filter(None, (told.remark,))))


def keys(told):
    """The keys of the statements."""
    return [s.key for s in told.statements]


def test_an_empty_record_is_told_in_one_sentence():
    """Nothing but that."""
    assert said(numbers(Funnel(), show_reference=False)) == "No application is on record yet."


@pytest.mark.parametrize("noes", [1, 12, 19])
def test_below_twenty_there_are_counts_and_nothing_else(noes):
    """B6: no rate, no interval, no remark, no pooled channel."""
    told = numbers(funnel(noes=noes, by_channel=(ChannelCount("board", noes, 0),)), show_reference=False)
    assert keys(told) == ["early.applications"]
    assert "%" not in said(told)
    assert told.remark is None
    assert told.channels[0].interval is None


def test_one_application_is_singular():
    """A person says "1 application"."""
    told = numbers(funnel(noes=1), show_reference=False)
    assert told.counts[0].text.startswith("1 application sent:")


def test_from_twenty_an_interval_and_one_sentence_on_people_who_differ():
    """B3: 20 noes happen to about half, not to 36 %."""
    told = numbers(funnel(noes=20), show_reference=False)
    assert keys(told) == ["interval.applications", "differ.none"]
    assert told.statements[1].text == (
        "Assuming that people's chances differ around 5 % for each application, no interview after 20 decided "
        "applications is what happens to about half (49 %)."
    )
    assert told.statements[1].rests_on == told.applications


def test_with_an_interview_the_expected_stretch_is_told_with_its_assumption():
    """B1, at the owner's own rate: no count of the noes since."""
    told = numbers(funnel(interviewed=3, noes=37), show_reference=False)
    assert told.statements[1].text == (
        "Assuming the same chance of about 1 in 15 for every application, a longest stretch of about 23 without an "
        "interview is what one expects among 40 decided applications."
    )


def test_a_state_is_told_from_sixty():
    """User D of B5."""
    told = numbers(funnel(noes=120), show_reference=False)
    assert "below the usual range, compared with a working range of 2 to 10 %; 94 %" in said(told)
    assert told.remark.key == "remark.applications.below"
    assert "cannot say which" in told.remark.text


def test_interviews_have_their_own_threshold():
    """User B2 of B5: interviews speak at ten while applications do not at 45."""
    told = numbers(funnel(interviewed=10, noes=35, lost=10, finals=4), show_reference=False)
    assert (told.applications.state, told.interviews.state) == (State.TOO_EARLY, State.BELOW)
    assert told.remark.key == "remark.interviews.below"
    assert "state.said" in keys(told)


def test_below_twenty_applications_interviews_stay_silent_too():
    """Counts only means counts only."""
    told = numbers(funnel(interviewed=12, noes=5, lost=12), show_reference=False)
    assert told.interviews.state is State.TOO_EARLY
    assert keys(told) == ["early.applications"]


def test_open_applications_count_by_age():
    """B4: neither noes nor nothing, and the sentence says what is assumed."""
    ages = (3, 3, 7, 7, 10, 14, 14, 21, 30, 45)
    told = numbers(funnel(interviewed=1, noes=20, pending_ages=ages), show_reference=False)
    assert told.applications.mean == pytest.approx(0.04314, abs=1e-5)
    assert told.applications.pending == 10
    assert "with 10 still open counted by age" in told.statements[0].text
    assert "half of all good answers within 10 days" in told.statements[0].text


def test_open_interviews_are_named_and_not_weighed():
    """Their age is not known here."""
    _, interviews = stages(funnel(interviewed=6, noes=30, lost=5, pending_after_interview=1))
    assert (interviews.decided, interviews.pending, interviews.mean) == (5, 1, pytest.approx(2 / 11))


def test_last_rounds_are_told_until_there_is_an_offer():
    """(1 − 1/3)^m with its assumption in the same line."""
    told = numbers(funnel(interviewed=4, noes=36, lost=3, finals=3), show_reference=False)
    assert told.statements[-1].text == (
        "Assuming 3 equally strong people in each last round, no offer after 3 last rounds is what happens to "
        "about 3 in 10 (30 %)."
    )
    with_offer = numbers(funnel(interviewed=4, noes=36, lost=3, finals=4, offered=1), show_reference=False)
    assert "finals" not in keys(with_offer)
    assert "1 last round " in finals_sentence(1).text


def test_the_remark_comes_at_milestones_only():
    """A clear channel says nothing at 29 decided applications, and speaks at 30."""
    split = (ChannelCount("board", 19, 0), ChannelCount("referral", 10, 6))
    assert numbers(funnel(interviewed=6, noes=23, by_channel=split), show_reference=False).remark is None
    assert (
        numbers(funnel(interviewed=6, noes=24, by_channel=split), show_reference=False).remark.key == "remark.channel"
    )


def test_a_best_channel_of_two_is_no_remark():
    """B9: two of two is a trap."""
    assert channel_remark((ChannelCount("board", 98, 3), ChannelCount("referral", 2, 2))) is None
    assert channel_remark(()) is None
    assert channel_remark((ChannelCount("board", 98, 3),)) is None


def test_the_clearest_channel_is_named_with_both_counts():
    """Against the rest together, after Holm."""
    told = channel_remark(
        (ChannelCount("board", 70, 2), ChannelCount("referral", 20, 8), ChannelCount("agency", 10, 0))
    )
    assert told.text.startswith("By referrals, 8 of 20 led to an interview, by the other ways 2 of 80:")
    assert "differ together" in told.caveat


def test_channels_are_drawn_towards_the_whole():
    """Partial pooling: 2 of 2 is no rate of 1."""
    overall = Beta(1, 19).after(5, 100)
    rate = by_channel((ChannelCount("referral", 2, 2),), overall)[0]
    assert rate.mean == pytest.approx(8 / 122)
    assert rate.interval.low < rate.mean < rate.interval.high


def test_a_total_that_misleads_is_told_before_a_channel():
    """B9, Simpson, between two looks."""
    before = (ChannelCount("board", 30, 1), ChannelCount("referral", 10, 4))
    after = (ChannelCount("board", 60, 3), ChannelCount("referral", 5, 2))
    told = mix_remark(before, after)
    assert "went from 13 % to 8 %, while by job boards it rose" in told.text
    whole = numbers(funnel(interviewed=5, noes=60, by_channel=after), False, earlier=Funnel(by_channel=before))
    assert whole.remark == told


def test_published_figures_can_be_switched_off_and_carry_source_and_year():
    """Own numbers first; nothing foreign when the owner wants none."""
    assert numbers(funnel(noes=30), show_reference=False).reference == ()
    shown = numbers(funnel(noes=30), show_reference=True).reference
    assert all(s.source and s.year and s.caveat and "{" not in s.text for s in shown)
    assert any("a judgement and no published figure" in s.text for s in shown)
    assert all("normal" not in s.text for s in shown)


counts = st.integers(0, 150)


@settings(max_examples=120, deadline=None)
@given(counts, counts, counts, counts, st.lists(st.integers(-2, 90), max_size=20))
def test_every_sentence_for_every_funnel_is_whole_and_sourced(interviewed, noes, offered, lost, ages):
    """No field is left open, no "1 applications", no forecast, and each own sentence can be made again."""
    told = numbers(
        funnel(
            interviewed,
            noes,
            min(offered, interviewed),
            lost,
            finals=interviewed // 2,
            pending_ages=tuple(sorted(ages)),
        ),
        show_reference=True,
    )
    for sentence in (*told.counts, *told.statements, *filter(None, (told.remark,)), *told.reference):
        assert sentence.source
        assert not re.search(r"[{}!]|\b1 (decided )?applications|you will need|in a row|  ", sentence.text), (
            sentence.text
        )
    for stage in (told.applications, told.interviews):
        assert stage.interval.low <= stage.mean <= stage.interval.high or stage.interval.low < stage.interval.high


def test_a_statement_can_be_made_again():
    """State, masses, prior, band, counts, open ones and the next milestone travel with it."""
    told = numbers(funnel(interviewed=2, noes=68, pending_ages=(5, 9)), show_reference=False)
    stage = told.statements[0].rests_on
    assert assess(APPLICATIONS, 2, 70, stage.arrived) == stage
    assert stage.next_milestone == 90


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.0, "0 %"),
        (0.0001, "under 1 %"),
        (0.005, "1 %"),
        (0.36, "36 %"),
        (0.485, "49 %"),
        (0.999, "over 99 %"),
        (1.0, "100 %"),
    ],
)
def test_percents_are_said_whole(share, words):
    """And never deny what is possible."""
    assert percent(share) == words


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.36, "about 1 in 3"),
        (0.2963, "about 3 in 10"),
        (0.49, "about half"),
        (0.6667, "about 2 in 3"),
        (0.05, "about 1 in 20"),
        (0.0667, "about 1 in 15"),
        (0.0247, "about 1 in 40"),
        (0.0081, "about 1 in 120"),
        (0.0021, "about 1 in 500"),
        (0.0, "fewer than 1 in 1000"),
        (0.95, "about 19 in 20"),
        (0.999, "nearly all"),
    ],
)
def test_parts_are_said_as_people_say_them(share, words):
    """Round numbers, no decimals."""
    assert one_in(share) == words


@given(st.floats(0.001, 0.975))
def test_a_part_is_near_the_share(share):
    """Within a fifth of it."""
    words = one_in(share)
    found = re.fullmatch(r"about (?:(\d+) in (\d+)|half)", words)
    part = int(found[1]) / int(found[2]) if found[1] else 0.5
    assert part == pytest.approx(share, rel=0.20)


def test_small_words():
    """Numbers, nouns, lists."""
    assert (counted("application", 1), counted("application", 0), number(0)) == (
        "1 application",
        "0 applications",
        "none",
    )
    assert (listed([]), listed(["a"]), listed(["a", "b", "c"])) == ("", "a", "a, b and c")


def test_every_topic_has_a_source_and_every_sentence_only_known_fields():
    """The table is whole."""
    known = """
        applications replied interviewed rejected no_reply open finals offers needed decided successes low high prior
        pending median part percent whole length rivals stage state band mass point channel trials rest rest_trials
        earlier later channels year value n lo hi population
    """.split()
    names = {name for text in TEXTS.values() for _, name, _, _ in string.Formatter().parse(text) if name}
    assert all(SOURCES.values())
    assert names <= set(known)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_language_rules_hold(text):
    """evidence.md C: no slogans, no pressure, no praise, no streak."""
    banned = (
        r"at least|should|!|everything happens|in a row|great|you will need|candidate|percentile|failure|failed|"
        r"keep going|better than|worse than|streak"
    )
    assert not re.search(banned, text.lower())
