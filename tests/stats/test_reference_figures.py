"""Published figures: complete, fresh, found, and never multiplied (evidence.md A)."""

from __future__ import annotations

import ast
import operator
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from itertools import permutations
from pathlib import Path

import pytest

import onward.stats
from onward.stats.intervals import wilson
from onward.stats.reference import FIGURES, Rate, for_stage, outdated, span

BY_ID = {figure.id: figure for figure in FIGURES}


@pytest.mark.parametrize("figure", FIGURES, ids=BY_ID)
def test_nothing_is_shown_without_all_fields(figure):
    """No field is empty, and the bounds are in order."""
    assert all(getattr(figure, field.name) not in ("", None, 0) for field in fields(figure))
    assert figure.lo <= figure.mid <= figure.hi
    assert figure.lo < figure.hi
    assert figure.tier in (1, 2)
    assert figure.unit == "day" or figure.hi.value <= 1.0


def test_no_figure_was_last_checked_too_long_ago():
    """Fails on purpose 18 months after the last check: read the pages again, then move `checked_on`."""
    assert not outdated(FIGURES, datetime.now(tz=UTC).date())


@pytest.mark.parametrize(
    ("on", "is_old"),
    [(date(2026, 1, 31), False), (date(2027, 7, 31), False), (date(2027, 8, 1), True), (date(2029, 1, 1), True)],
)
def test_eighteen_months_are_counted_to_the_day(on, is_old):
    """From the last day of January."""
    figure = replace(FIGURES[0], checked_on=date(2026, 1, 31))
    assert bool(outdated([figure], on)) is is_old


@pytest.mark.parametrize("times", [operator.mul, operator.truediv, operator.add, operator.pow])
def test_a_published_rate_has_no_arithmetic(times):
    """Rates of different sources are averages of different things."""
    with pytest.raises(TypeError):
        times(FIGURES[0].mid, FIGURES[3].mid)
    with pytest.raises(TypeError):
        times(FIGURES[0].mid, 2)


def test_no_figure_is_the_product_of_others():
    """No row leads over two stages at once with the product of two other rows."""
    for one, other in permutations(FIGURES, 2):
        across = [f for f in FIGURES if (f.stage_from, f.stage_to) == (one.stage_from, other.stage_to)]
        product = one.mid.value * other.mid.value
        assert one.stage_to != other.stage_from or all(f.mid.value != pytest.approx(product, rel=0.05) for f in across)


def test_the_package_never_multiplies_a_published_value():
    """No `.value` of a rate stands in a product or quotient anywhere in `stats`."""
    for path in Path(onward.stats.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div):
                inside = [n for n in ast.walk(node) if isinstance(n, ast.Attribute) and n.attr == "value"]
                assert not inside, f"{path.name}:{node.lineno}"


def test_bounds_with_a_known_sample_are_its_interval():
    """97 of 2,690 and 13 of 426, 95 % Wilson."""
    for figure, x, n in ((BY_ID["office-callback"], 97, 2690), (BY_ID["one-job"], 13, 426)):
        interval = wilson(x, n)
        assert (figure.lo.value, figure.mid.value, figure.hi.value) == pytest.approx(
            (interval.low, x / n, interval.high), abs=1e-4
        )


def test_the_span_of_what_was_found_ends_well_below_the_working_range():
    """From about 2 to about 5 %: the upper end of 10 % rests on no figure that was read."""
    low, high = span(for_stage("application"))
    assert (low.value, high.value) == pytest.approx((0.018, 0.0515), abs=1e-4)
    assert high < Rate(0.10)


def test_spans_are_of_one_unit():
    """Days and shares do not lie in one band; nothing has no band."""
    for figures in ((), (BY_ID["graduates-wait"], BY_ID["graduates-offer"])):
        with pytest.raises(ValueError, match=r"^figures must"):
            span(figures)


def test_what_must_never_be_shown_is_not_there():
    """Tier 3 of A4: no 94 or 41 percent on feedback, no "ghosted", no ATS myth."""
    told = " ".join(f"{f.id} {f.source} {f.population}" for f in FIGURES).lower()
    assert not any(word in told for word in ("ghosted", "ats", "feedback"))
    assert all(f.mid.value not in (0.94, 0.61) for f in FIGURES)
