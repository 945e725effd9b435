"""The pictures: any counts give well-formed SVG with a title, nothing lies outside the view box, names are escaped."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.web.pictures.bars import Bar, Group, groups, histogram
from onward.web.pictures.calendar_map import SHADES, Cell, calendar_map, shade
from onward.web.pictures.line import Point, rates
from onward.web.pictures.sankey import Band, Node, sankey
from onward.web.pictures.svg import NARROW, WIDE, Caption, fitted

SVG = "{http://www.w3.org/2000/svg}"
CAPTION = Caption("one", "How <far> & why", "A \"picture\" of 'counts'")
HOSTILE = "</text><script>alert(1)</script>&\x00\x1b\ud800"
widths = st.sampled_from([WIDE, NARROW])
names = st.text(max_size=40) | st.just(HOSTILE)
counts = st.integers(0, 12) | st.integers(0, 200_000)


def checked(svg: str) -> ET.Element:
    """The picture as a tree, after what holds for all of them was looked at."""
    root = ET.fromstring(svg)
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    named = [child.get("id") for child in root[:2]]
    assert [child.tag for child in root[:2]] == [f"{SVG}title", f"{SVG}desc"]
    assert root.get("aria-labelledby") == " ".join(named)
    assert (root[0].text, root[1].text) == (CAPTION.title, CAPTION.desc)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "text", "rect", "line", "circle", "path",
    }  # fmt: skip
    width, height = (float(part) for part in root.get("viewBox").split()[2:])
    for element in root[2:]:
        for x, y in corners(element):
            assert -0.1 <= x <= width + 0.1, ET.tostring(element)
            assert -0.1 <= y <= height + 0.1, ET.tostring(element)
    return root


def corners(element: ET.Element) -> list[tuple[float, float]]:
    """The outermost points of a shape, for a path also those that steer its curves."""

    def at(*keys: str) -> list[float]:
        return [float(element.get(key)) for key in keys]

    kind = element.tag.removeprefix(SVG)
    if kind == "rect":
        x, y, width, height = at("x", "y", "width", "height")
        assert min(width, height) >= 0
        return [(x, y), (x + width, y + height)]
    if kind == "line":
        x1, y1, x2, y2 = at("x1", "y1", "x2", "y2")
        return [(x1, y1), (x2, y2)]
    if kind == "circle":
        x, y, r = at("cx", "cy", "r")
        return [(x - r, y - r), (x + r, y + r)]
    if kind == "text":
        return [tuple(at("x", "y"))]
    return path_points(element.get("d"))


def path_points(path: str) -> list[tuple[float, float]]:
    """All points of a path of M, C and V, each absolute."""
    found: list[tuple[float, float]] = []
    for command, numbers in re.findall(r"([MCVZ])([^MCVZ]*)", path):
        values = [float(number) for number in numbers.split()]
        if command == "V":
            found.append((found[-1][0], values[0]))
        else:
            found += list(zip(values[::2], values[1::2], strict=True))
    return found


@given(st.lists(st.tuples(names, names, counts), max_size=8), st.lists(counts, max_size=30), widths)
def test_any_counts_flow_within_the_view_box(labels, numbers, width) -> None:
    """A Sankey of three columns with whatever flows through it; nodes without anything are left out."""
    middle = [Node(f"m{number}", label) for number, (label, _, _) in enumerate(labels)]
    ends = [Node(f"e{number}", label) for number, (_, label, _) in enumerate(labels)]
    bands = [Band("first", f"m{number}", count) for number, (_, _, count) in enumerate(labels)]
    bands += [Band(f"m{n % 8}", f"e{n * 3 % 8}", count) for n, count in enumerate(numbers)]
    root = checked(sankey(CAPTION, ([Node("first", HOSTILE)], middle, ends), bands, width))
    known = {f"{side}{number}" for number in range(len(labels)) for side in "me"} | {"first"}
    drawn = [band for band in bands if band.count and {band.source, band.target} <= known]
    assert len(root.findall(f"{SVG}path")) == len(drawn)
    if not drawn:
        assert not root.findall(f"{SVG}rect")


def test_a_band_is_as_broad_as_what_it_counts() -> None:
    """Three of four are three quarters of the height."""
    columns = ([Node("a", "all")], [Node("b", "most"), Node("c", "rest")])
    root = checked(sankey(CAPTION, columns, [Band("a", "b", 3), Band("a", "c", 1)], WIDE))
    heights = [float(rect.get("height")) for rect in root.findall(f"{SVG}rect")]
    assert heights == [240, 180, 60]


@given(st.lists(st.builds(Bar, names, counts), max_size=14), names, widths)
def test_any_histogram_stays_in_its_frame(bars, axis, width) -> None:
    """One box for each bar with something in it."""
    root = checked(histogram(CAPTION, bars, axis, width))
    assert len(root.findall(f"{SVG}rect")) == sum(bar.count > 0 for bar in bars)


@given(st.lists(st.builds(Group, names, counts, counts, names), max_size=8), widths)
def test_any_groups_stay_in_their_frame(rows, width) -> None:
    """Even a part that is larger than its whole."""
    checked(groups(CAPTION, rows, width))


@given(
    st.lists(
        st.builds(Point, names, names, st.none() | st.tuples(*[st.floats(0, 1)] * 3).map(lambda s: tuple(sorted(s)))),
        max_size=10,
    ),
    widths,
)
def test_any_rates_stay_in_their_frame(points, width) -> None:
    """A dot for each that has a rate, none for the others."""
    root = checked(rates(CAPTION, points, width))
    assert len(root.findall(f"{SVG}circle")) == sum(point.span is not None for point in points)


@given(st.lists(st.lists(st.builds(Cell, names, counts, counts), max_size=16), max_size=8), widths)
def test_any_weeks_stay_in_their_frame(rows, width) -> None:
    """Two boxes for each week, no more than 14 in a row."""
    root = checked(calendar_map(CAPTION, rows, width))
    assert len(root.findall(f"{SVG}rect")) == 2 * sum(min(14, len(row)) for row in rows)


def test_names_are_escaped_and_freed_of_what_xml_forbids() -> None:
    """Whatever a name holds, it is text."""
    svg = groups(CAPTION, [Group(HOSTILE, 3, 1, "<b>")], WIDE)
    assert "<script" not in svg
    assert [text.text for text in checked(svg).findall(f"{SVG}text")] == ["</text><script>alert(1)</script>&", "<b>"]


@pytest.mark.parametrize(
    ("words", "room", "shown"),
    [("short", 100, "short"), ("much too long for it", 61, "much to…"), ("any", 8, ""), ("  a \n b ", 90, "a b")],
)
def test_words_are_cut_to_their_room(words, room, shown) -> None:
    """With a mark that something is missing, and not at all where not even that fits."""
    assert fitted(words, room) == shown


@pytest.mark.parametrize(("count", "level"), [(0, 0), (1, 1), (5, 3), (8, SHADES), (9, SHADES)])
def test_shades_go_from_nothing_to_the_most(count, level) -> None:
    """Of eight at most."""
    assert shade(count, 8) == level
