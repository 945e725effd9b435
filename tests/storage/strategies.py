"""Random values of the model, built from the annotations of its dataclasses."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any

from hypothesis import strategies as st

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_MOMENTS = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1), timezones=_ZONES)  # noqa: DTZ001
_PLAIN: dict[object, st.SearchStrategy[Any]] = {
    str: st.text(max_size=12),
    int: st.integers(-(2**40), 2**40),
    float: st.floats(0, 1),
    bool: st.booleans(),
    datetime: _MOMENTS | st.just(datetime(2026, 11, 20, 16, 0, tzinfo=UTC)),
    date: st.dates(),
    type(None): st.none(),
    object: _JSON,
}


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Values of the annotation `kind`: a dataclass of the model, or anything that one of its fields may hold."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if kind in _PLAIN:
        return _PLAIN[kind]
    if origin in {types.UnionType, typing.Union}:
        return st.one_of(*map(values, inner))
    if origin is tuple:
        if inner[-1] is Ellipsis:
            return st.lists(values(inner[0]), max_size=3).map(tuple)
        return st.tuples(*map(values, inner))
    if origin is Mapping:
        return st.dictionaries(values(inner[0]), values(inner[1]), max_size=3)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    assert is_dataclass(kind), kind
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


def distinct(kind: type, key: str = "id") -> st.SearchStrategy[list[Any]]:
    """A few values of a noun, no two with the same id."""
    return st.lists(values(kind), max_size=4, unique_by=lambda value: getattr(value, key))
