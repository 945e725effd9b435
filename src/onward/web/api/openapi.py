"""The description of the API: OpenAPI 3.1, made from the operations and from the shapes that they take and answer."""

from __future__ import annotations

import re
from inspect import getdoc
from typing import TYPE_CHECKING, Any

import msgspec

import onward
from onward.web.api.problems import MEDIA, Problem
from onward.web.api.requests import Nothing
from onward.web.api.schemas import REF, schema_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.web.api.operation import Operation
    from onward.web.api.schemas import Schema

_TITLE = "Onward"
_ABOUT = (
    "Your record of applications, letters and people, for your own scripts. It listens on this computer only, and the "
    "token that /settings/api makes is shown as `Authorization: Bearer TOKEN`. Keys are added now and then; a program "
    "leaves those aside that it does not know. The shapes are those of `onward … --json`."
)
_PROBLEMS = {
    400: "The query or the body cannot be used.",
    401: "No token, or one that opens nothing.",
    403: "The token may only read.",
    404: "There is no such thing in the record.",
    413: "The body is larger than 256 KB.",
    415: "The body is not said to be JSON.",
    422: "Understood, and not possible; says what is.",
    503: "Another run of the program is writing to the record.",
}
_IDS = {
    "/applications": "the id of an application, `a-…`",
    "/letters": "the id of a letter",
    "/questions": "the id of a question, `q-…`",
}
_HEADERS = {
    "Link": "The first, previous, next and last part of the list (RFC 8288).",
    "X-Total-Count": "How many rows there are in all.",
    "Location": "Where the application is.",
}


def document(operations: Sequence[Operation[Any, Any]]) -> Schema:
    """The description of all operations."""
    components: dict[str, Schema] = {}
    schema_of(Problem, components)
    paths: dict[str, Schema] = {}
    for operation in operations:
        path = re.sub(r":\w+}", "}", operation.path)
        paths.setdefault(path, {})[operation.method.lower()] = _described(operation, components)
    paths["/openapi.json"] = {"get": _self()}
    return {
        "openapi": "3.1.0",
        "info": {"title": _TITLE, "version": onward.__version__, "description": _ABOUT, "license": _license()},
        "servers": [{"url": "/api/v1", "description": "where `onward open` listens"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": dict(sorted(components.items())),
            "responses": {str(status): _problem(text) for status, text in _PROBLEMS.items()},
            "headers": {name: _header(name) for name in _HEADERS},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _described(operation: Operation[Any, Any], components: dict[str, Schema]) -> Schema:
    """One operation with its parameters, its body and its answers."""
    text = getdoc(operation.run) or ""
    found: Schema = {"operationId": operation.run.__name__, "summary": text}
    parameters = [*_of_address(operation), *_of_query(operation.query, components)]
    if parameters:
        found["parameters"] = parameters
    if operation.body is not Nothing:
        found["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _body(operation.body, components)}},
        }
    found["responses"] = {
        **{str(status): _answer(operation, shape, components) for status, shape in operation.answers.items()},
        **{str(status): {"$ref": f"#/components/responses/{status}"} for status in _problems_of(operation)},
    }
    return found


def _answer(operation: Operation[Any, Any], shape: object, components: dict[str, Schema]) -> Schema:
    found: Schema = {
        "description": "What came of it." if operation.method == "POST" else "What there is.",
        "content": {"application/json": {"schema": schema_of(shape, components)}},
    }
    if operation.headers:
        found["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in operation.headers}
    return found


def _problems_of(operation: Operation[Any, Any]) -> list[int]:
    """What may go wrong; every query is checked for fields that it does not know."""
    writes = operation.method == "POST"
    found = {400, 401, 503} | ({403, 413, 415, 422} if writes else set())
    return sorted(found | ({404} if "{" in operation.path else set()))


def _of_address(operation: Operation[Any, Any]) -> list[Schema]:
    if "{" not in operation.path:
        return []
    meaning = next(text for start, text in _IDS.items() if operation.path.startswith(start))
    schema = {"type": "string", "minLength": 1}
    return [{"name": "id", "in": "path", "required": True, "description": meaning, "schema": schema}]


def _of_query(shape: type, components: dict[str, Schema]) -> list[Schema]:
    """The fields of an address."""
    found = _asked(shape, components)
    needed = found.get("required", ())
    return [
        {
            "name": name,
            "in": "query",
            "required": name in needed,
            **({"description": schema["description"]} if "description" in schema else {}),
            "schema": {key: value for key, value in schema.items() if key != "description"},
        }
        for name, schema in found["properties"].items()
    ]


def _asked(shape: type, components: dict[str, Schema]) -> Schema:
    """The schema of a shape that is asked, itself not among the components."""
    _, known = msgspec.json.schema_components([shape], ref_template=REF + "{name}")
    found: Schema = known.pop(shape.__name__)
    _add(components, known)
    return found


def _body(shape: Any, components: dict[str, Schema]) -> Schema:
    (found,), known = msgspec.json.schema_components([shape], ref_template=REF + "{name}")
    _add(components, known)
    return found


def _add(components: dict[str, Schema], known: dict[str, Schema]) -> None:
    """Put schemas of what is asked beside those of what is answered; an enumeration may be there already."""
    for name, schema in known.items():
        components.setdefault(name, schema)


def _problem(text: str) -> Schema:
    return {"description": text, "content": {MEDIA: {"schema": {"$ref": f"{REF}Problem"}}}}


def _header(name: str) -> Schema:
    kind = "integer" if name == "X-Total-Count" else "string"
    return {"description": _HEADERS[name], "schema": {"type": kind}}


def _license() -> Schema:
    return {"name": "MIT", "identifier": "MIT"}


def _self() -> Schema:
    """This description; it needs no token."""
    return {
        "operationId": "openapi",
        "summary": "This description.",
        "security": [],
        "responses": {
            "200": {
                "description": "OpenAPI 3.1.",
                "content": {"application/json": {"schema": {"type": "object", "required": ["openapi", "paths"]}}},
            }
        },
    }
