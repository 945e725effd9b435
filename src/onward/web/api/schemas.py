"""Dataclasses → JSON Schema 2020-12, with the sentences of their docstrings: what the API answers.

An answer always holds every field, so all of them are required. msgspec's own schemas are for what is asked (see
`requests`): they take a field with a default for one that may be missing, and cannot follow types that a module
imports for type checking only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from inspect import getdoc
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from onward.flow import differing
from onward.model import application, decision, draft, evidence, funnel, message, note, plan, question, reading, record
from onward.stats import account, channels, funnel_state, posterior, saying

REF = "#/components/schemas/"
Schema = dict[str, Any]

_PLAIN: Mapping[object, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    NoneType: {"type": "null"},
    object: {},
}
_MODULES = (
    application, decision, draft, evidence, funnel, message, note, plan, question, reading, record,
    account, channels, funnel_state, posterior, saying, differing,
)  # fmt: skip
# What a module imports for type checking only is found here by its name.
_WORDS = {name: value for module in _MODULES for name, value in vars(module).items() if isinstance(value, type)} | {
    "datetime": datetime,
    "date": date,
    "Mapping": Mapping,
    "Sequence": Sequence,
}
_ATTRIBUTES = re.compile(r"^Attributes:\n(?P<lines>(?:[ ]+.*\n?|\n)+)", re.MULTILINE)
_ENTRY = re.compile(r"^    (?P<names>\w+(?:, \w+)*): (?P<text>.*(?:\n     +.*)*)", re.MULTILINE)


def schema_of(shape: Any, components: dict[str, Schema]) -> Schema:
    """The schema of a type; dataclasses and enumerations are put into `components` and referred to.

    Raises:
        TypeError: the API does not answer with such a type.
    """
    if shape in _PLAIN:
        return dict(_PLAIN[shape])
    if isinstance(shape, type) and (is_dataclass(shape) or issubclass(shape, StrEnum)):
        if shape.__name__ not in components:
            components[shape.__name__] = {}  # a shape may hold itself
            components[shape.__name__] = _component(shape, components)
        return {"$ref": REF + shape.__name__}
    return _composed(shape, components)


def _composed(shape: Any, components: dict[str, Schema]) -> Schema:
    origin, inner = get_origin(shape), get_args(shape)
    if origin in (Union, UnionType):
        return {"anyOf": [schema_of(one, components) for one in inner]}
    if origin is tuple and inner[-1] is not Ellipsis:
        return {
            "type": "array",
            "prefixItems": [schema_of(one, components) for one in inner],
            "minItems": len(inner),
            "maxItems": len(inner),
        }
    if origin in (tuple, list, Sequence):
        return {"type": "array", "items": schema_of(inner[0], components)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": schema_of(inner[1], components)}
    raise TypeError(f"The API has no schema for {shape}.")


def _component(shape: type, components: dict[str, Schema]) -> Schema:
    text = getdoc(shape) or ""
    summary = _ATTRIBUTES.sub("", text).strip()
    if issubclass(shape, StrEnum):
        return {"description": summary, "type": "string", "enum": [one.value for one in shape]}
    meanings, hints = _meanings(text), get_type_hints(shape, localns=_WORDS)
    properties = {}
    for field in fields(shape):  # type: ignore[arg-type]
        found = schema_of(hints[field.name], components)
        if field.name in meanings:
            found["description"] = meanings[field.name]
        properties[field.name] = found
    return {
        "description": summary,
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def _meanings(text: str) -> dict[str, str]:
    """What a docstring says of each field, under "Attributes:"."""
    section = _ATTRIBUTES.search(text)
    entries = _ENTRY.finditer(section["lines"]) if section else ()
    return {name: " ".join(entry["text"].split()) for entry in entries for name in entry["names"].split(", ")}
