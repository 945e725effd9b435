"""The API for scripts: its token, every operation, its description, and postings that come from pages elsewhere."""

from __future__ import annotations

import json
import re
import stat
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from starlette.testclient import TestClient

from onward.model.decision import Verb
from onward.web.api.serving import OPERATIONS
from onward.web.api.tokens import FILE, Right, kept_token, make_token, right_of
from onward.web.pages.api_access import bookmarklet
from tests.web.conftest import BROWSER, PORT
from tests.web.record import NOW, REJECTED

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = f"http://127.0.0.1:{PORT}"
V1 = "/api/v1"
POSTING = {"url": "https://jobs.example/4711", "title": "Planner – Jobs", "text": "We look for\na planner."}
DOCS = Path(__file__).parents[2] / "docs" / "api.md"


class Script:
    """A program with a token and without a cookie."""

    def __init__(self, asking, right: Right = Right.WRITE) -> None:
        token = make_token(asking.app.folder, right, NOW)
        self.headers = {"authorization": f"Bearer {token}"}
        self.client = TestClient(asking.client.app, base_url=HERE, headers=self.headers, raise_server_exceptions=False)

    def get(self, path: str):
        """What is at an address below /api/v1."""
        return self.client.get(V1 + path)

    def post(self, path: str, **body: object):
        """Send a JSON document."""
        return self.client.post(V1 + path, json=body)

    @property
    def rejected(self) -> str:
        """The application that was rejected last."""
        return next(
            row["id"] for row in self.get("/applications?outcome=rejected").json() if row["company"] == REJECTED
        )


@pytest.fixture
def script(asking) -> Script:
    """A program that may read and write."""
    return Script(asking)


def stranger(asking, **headers: str) -> TestClient:
    """Somebody without cookie and token."""
    return TestClient(asking.client.app, base_url=HERE, headers=headers, raise_server_exceptions=False)


def is_problem(answer, status: int) -> bool:
    """Whether an answer is a problem as RFC 9457 has it."""
    told = answer.json()
    is_media = answer.headers["content-type"] == "application/problem+json"
    return is_media and answer.status_code == told["status"] == status and {"type", "title", "detail"} <= told.keys()


# --- the token ---


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Basic b253YXJk", "Bearer onward_wrong", "Bearer \xfc", "bearer " + "a" * 5000],
)
def test_without_the_token_nothing_is_told(asking, header: str) -> None:
    """On no address below /api, known or not."""
    Script(asking)
    headers = {"authorization": header.encode("latin-1")} if header else {}
    for path in (f"{V1}/today", f"{V1}/nowhere", "/api/", "/api/v2", f"{V1}/applications/a%0Ab", f"{V1}/letters/"):
        answer = stranger(asking).get(path, headers=headers)
        assert is_problem(answer, 401)
        assert answer.headers["www-authenticate"].startswith('Bearer realm="onward"')
        assert asking.gate.form not in answer.text


def test_the_browsers_cookie_is_no_token(asking) -> None:
    """So a page that makes the browser ask gets nothing."""
    assert is_problem(asking.get(f"{V1}/today"), 401)
    assert is_problem(asking.post(f"{V1}/applications", company="Lark"), 401)


def test_a_token_for_reading_changes_nothing(asking) -> None:
    """403, with what would be needed."""
    script = Script(asking, Right.READ)
    assert script.get("/today").status_code == 200
    answer = script.post("/applications", company="Lark")
    assert is_problem(answer, 403)
    assert "insufficient_scope" in answer.headers["www-authenticate"]
    assert script.get("/applications?company=Lark&q=nothing").json() == []


def test_the_token_is_kept_as_a_hash_for_the_owner_only(asking) -> None:
    """The file tells nobody the token."""
    folder = asking.app.folder
    token = make_token(folder, Right.READ, NOW)
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    assert token not in (folder / FILE).read_text(encoding="utf-8")
    assert right_of(folder, token) is Right.READ
    assert {path.name for path in folder.glob(f"{FILE}*")} == {FILE}


def test_a_new_token_ends_the_old_one(asking) -> None:
    """Also where the file was readable for others before."""
    old = Script(asking)
    (asking.app.folder / FILE).chmod(0o644)
    new = Script(asking)
    assert [one.get("/today").status_code for one in (old, new)] == [401, 200]
    assert stat.S_IMODE((asking.app.folder / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "[]", '{"sha256": 1}', '{"sha256": "x", "right": "all", "made_at": "x"}', "\0"])
def test_a_damaged_file_lets_nobody_in(asking, text: str) -> None:
    """And breaks nothing."""
    script = Script(asking)
    (asking.app.folder / FILE).write_text(text, encoding="utf-8")
    assert is_problem(script.get("/today"), 401)
    assert kept_token(asking.app.folder) is None


def test_another_host_name_is_turned_away_with_the_right_token(script) -> None:
    """DNS rebinding, as for the pages."""
    assert script.client.get(f"{V1}/today", headers={"host": "evil.example"}).status_code == 403


def test_the_page_shows_a_token_once(asking) -> None:
    """In the answer to the form, and never again."""
    assert "There is no token" in asking.get("/settings/api").text
    made = asking.post("/settings/api", do="make", right="write").text
    token = re.search(r"onward_[\w-]{43}", made)
    assert token
    assert stranger(asking, authorization=f"Bearer {token[0]}").get(f"{V1}/today").status_code == 200
    later = asking.get("/settings/api").text
    assert token[0] not in later
    assert "may read and write was made on 23 November 2026" in later


def test_the_page_revokes_the_token(asking) -> None:
    """Then it opens nothing."""
    script = Script(asking)
    assert asking.post("/settings/api", do="revoke").headers["location"] == "/settings/api"
    assert "The token is revoked" in asking.get("/settings/api").text
    assert is_problem(script.get("/today"), 401)
    assert asking.post("/settings/api", do="revoke").status_code == 303


def test_a_strange_form_makes_no_token(asking) -> None:
    """A right that there is not."""
    assert asking.post("/settings/api", do="make", right="all").status_code == 400
    assert kept_token(asking.app.folder) is None


# --- the description ---


@pytest.fixture(scope="module")
def described() -> dict[str, object]:
    """The description, as it is served."""
    from onward.web.api.openapi import document

    return json.loads(json.dumps(document(OPERATIONS)))


def test_the_description_needs_no_token(asking) -> None:
    """It holds nothing of the record."""
    answer = stranger(asking).get(f"{V1}/openapi.json")
    assert answer.json()["openapi"] == "3.1.0"
    assert REJECTED not in answer.text


def test_every_operation_is_described_once_and_documented(described) -> None:
    """With a sentence; the page lists each of them and no other."""
    told = {(method.upper(), path) for path, methods in described["paths"].items() for method in methods}
    assert set(re.findall(r"^\| `(GET|POST) (/[^`?]*)", DOCS.read_text(encoding="utf-8"), re.MULTILINE)) == told
    operations = [one for methods in described["paths"].values() for one in methods.values()]
    assert len({one["operationId"] for one in operations}) == len(operations) == len(OPERATIONS) + 1
    assert all(one["summary"].endswith(".") for one in operations)


def test_every_shape_is_whole(described) -> None:
    """Whatever is referred to is there, and all schemas are JSON Schema 2020-12."""
    refs = set(re.findall(r'"#/components/(\w+)/([\w-]+)"', json.dumps(described)))
    assert all(name in described["components"][part] for part, name in refs)
    for schema in described["components"]["schemas"].values():
        jsonschema_rs.meta.validate({**schema, "$schema": "https://json-schema.org/draft/2020-12/schema"})
    assert described["components"]["schemas"]["Step"]["properties"]["what"]["description"] == "one sentence."


def closed(schema: object) -> object:
    """A schema in which an object holds no key that is not named."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {**inner, "additionalProperties": False} if "properties" in inner else inner


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one.method == "GET"], ids=lambda one: one.path)
def test_what_is_answered_is_described_key_by_key(script, described, operation) -> None:
    """Nothing is missing from the description, and nothing is in it that is not there."""
    path = re.sub(r":\w+}", "}", operation.path)
    letter = script.get(f"/applications/{script.rejected}").json()["letters"][0]["id"]
    ids = {"/letters": quote(letter, safe="")}
    asked = path.replace("{id}", ids.get(path[:8], script.rejected)) + ("?q=feedback" if path == "/search" else "")
    schema = described["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    answer = script.get(asked)
    assert answer.status_code == 200
    jsonschema_rs.validate(closed({**schema, "components": described["components"]}), answer.json())


LIMITS = settings(
    max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate], derandomize=True
)
TIMES = [("POST", "/applications"), ("POST", "/applications/{id}/answer")]
"""What no schema can say: a day that lies ahead, or behind, is refused."""


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=lambda mode: mode.value)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: f"{one.method} {one.path}")
@pytest.mark.parametrize("known", [False, True], ids=["any id", "known id"])
def test_whatever_is_asked_is_answered_as_described(asking, script, operation, mode, known: bool) -> None:
    """No failure of the program, statuses and shapes as the description has them, wrong bodies refused."""
    if known and "{" not in operation.path:
        return
    headers = {**script.headers, "host": f"127.0.0.1:{PORT}"}
    schema = schemathesis.openapi.from_asgi(f"{V1}/openapi.json", asking.client.app, headers=headers)
    schema.config.update(base_url=HERE + V1)
    path = re.sub(r":\w+}", "}", operation.path)
    ids = {"/letters": script.get(f"/applications/{script.rejected}").json()["letters"][0]["id"]}
    ids["/questio"] = script.get("/questions").json()[0]["id"]
    left_out = [schemathesis.checks.CHECKS.get_one("negative_data_rejection")] if operation.method == "GET" else []
    if known or (operation.method, path) in TIMES:
        left_out.append(schemathesis.checks.CHECKS.get_one("positive_data_acceptance"))
        left_out.append(schemathesis.checks.CHECKS.get_one("negative_data_rejection"))

    def check(case: schemathesis.Case) -> None:
        if known:
            case.path_parameters["id"] = ids.get(path[:8], script.rejected)
        case.validate_response(case.call(headers=headers), headers=headers, excluded_checks=left_out)

    strategy = schema[path][operation.method].as_strategy(generation_mode=mode)
    LIMITS(given(case=strategy)(check))()


# --- reading ---


def test_today_is_what_the_command_prints(script, asking, capsys) -> None:
    """The same document."""
    from onward.cli.main import main

    env = pytest.MonkeyPatch()
    env.setenv("ONWARD_NOW", NOW.isoformat())
    main(["--data", str(asking.app.folder), "today", "--json"])
    env.undo()
    assert script.get("/today").json() == json.loads(capsys.readouterr().out)


def test_applications_are_listed_page_by_page(script) -> None:
    """Each once, in one order, with links that lead from the first to the last."""
    whole = script.get("/applications?limit=200")
    total, found, path = int(whole.headers["x-total-count"]), [], "/api/v1/applications?limit=30"
    while path:
        answer = script.client.get(path)
        found += answer.json()
        links = {name: to for to, name in re.findall(r'<([^>]+)>; rel="(\w+)"', answer.headers["link"])}
        assert {"first", "last"} <= links.keys()
        path = links.get("next", "")
    assert found == whole.json()
    assert len(found) == total > 30


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ("outcome=rejected", lambda row: row["standing"]["outcome"] == "rejected"),
        ("ended=true", lambda row: row["standing"]["outcome"] != "open"),
        ("stage=interview", lambda row: row["standing"]["stage"] == "interview"),
        ("company=lark+halyard", lambda row: row["company"] == REJECTED),
        ("q=planner", lambda row: "planner" in f"{row['company']} {row['role']} {row['agency']}".lower()),
    ],
)
def test_applications_are_narrowed(script, query: str, fits) -> None:
    """All that fit, and no others; links keep what was asked."""
    rows = script.get("/applications?limit=200").json()
    answer = script.get(f"/applications?limit=200&{query}")
    assert answer.json() == [row for row in rows if fits(row)]
    assert answer.json()
    assert query in answer.headers["link"]


def test_beyond_the_last_row_there_is_nothing(script) -> None:
    """With links that lead back."""
    answer = script.get("/people?limit=10&offset=5000")
    assert answer.json() == []
    assert 'rel="prev"' in answer.headers["link"]
    assert 'rel="next"' not in answer.headers["link"]


@pytest.mark.parametrize(
    "path",
    [
        "/applications?limit=0",
        "/applications?limit=201",
        "/applications?limit=two",
        "/applications?offset=-1",
        "/applications?stage=hired",
        "/applications?outcomes=open",
        "/people?met=perhaps",
        "/today?x=1",
        "/search",
        "/search?q=",
        "/search?q=%20%22",
    ],
)
def test_a_query_that_cannot_be_used_is_refused(script, path: str) -> None:
    """Also a field that is not known: it may be a slip of the pen."""
    assert is_problem(script.get(path), 400)


@pytest.mark.parametrize(
    "path",
    ["/applications/a-0000", "/applications/a-0000/plan", "/letters/nothing", "/letters/", "/nowhere", "/today/"],
)
def test_what_is_not_there_is_a_problem(script, path: str) -> None:
    """404 with a sentence."""
    assert is_problem(script.get(path), 404)


def test_an_application_without_a_rejection_has_no_plan(script) -> None:
    """404, because there is none."""
    open_one = script.get("/applications?outcome=open").json()[0]["id"]
    assert is_problem(script.get(f"/applications/{open_one}/plan"), 404)


def test_a_method_that_an_address_does_not_have_is_told_with_those_it_has(script) -> None:
    """405 and Allow."""
    answer = script.client.delete(f"{V1}/applications")
    assert is_problem(answer, 405)
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}


def test_search_finds_letters_and_notes(script) -> None:
    """With the application of each."""
    script.post(f"/applications/{script.rejected}/notes", text="They spoke of porcupines.")
    assert [note["text"] for note in script.get("/search?q=porcupines").json()["notes"]] == [
        "They spoke of porcupines."
    ]
    letters = script.get("/search?q=planner&limit=3").json()["letters"]
    assert len(letters) == 3
    assert {"message_id", "snippet", "application_id"} <= letters[0].keys()


def test_a_defect_is_told_without_its_insides(script, monkeypatch) -> None:
    """A problem, no page."""
    monkeypatch.setattr("onward.web.api.today.agenda", lambda *_: 1 / 0)
    answer = script.get("/today")
    assert is_problem(answer, 500)
    assert "ZeroDivision" not in answer.text


# --- writing ---


def test_an_application_is_added_by_hand(script) -> None:
    """The header says where, and a text stays text."""
    answer = script.post("/applications", company="  Müller &\n Söhne ", role="Planner", on="2026-11-02")
    assert answer.status_code == 201
    made = script.client.get(answer.headers["location"]).json()
    assert made["application"]["company"] == "Müller & Söhne"
    assert made["events"][0]["at"].startswith("2026-11-02")
    assert answer.json()["changes"][0]["subject"] == made["application"]["id"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 422),
        ({"company": ""}, 400),
        ({"company": "\u00a0\u0000"}, 400),
        ({"company": "x" * 201}, 400),
        ({"company": 3}, 400),
        ({"company": None}, 400),
        ({"company": "Lark", "on": "2026-11-24"}, 422),
        ({"company": "Lark", "on": "1949-01-01"}, 422),
        ({"company": "Lark", "on": "yesterday"}, 400),
        ({"company": "Lark", "channel": "pigeon"}, 400),
        ({"company": "Lark", "colour": "red"}, 400),
    ],
)
def test_an_application_that_cannot_be_is_refused(script, body, status: int) -> None:
    """And nothing is kept."""
    before = script.get("/applications").headers["x-total-count"]
    assert is_problem(script.post("/applications", **body), status)
    assert script.get("/applications").headers["x-total-count"] == before


@pytest.mark.parametrize(
    ("content", "media", "status"),
    [
        (b'{"company": "Lark"}', "text/plain", 415),
        (b"company=Lark", "application/x-www-form-urlencoded", 415),
        (b"", "application/json", 400),
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"company": "\xff"}', "application/json", 400),
        (b'{"company": "\\ud800"}', "application/json", 400),
        (b"[" * 200_000, "application/json", 400),
        (b'{"company": "' + b"x" * 300_000 + b'"}', "application/json", 413),
    ],
)
def test_a_body_that_cannot_be_used_is_refused(script, content: bytes, media: str, status: int) -> None:
    """Whatever it is."""
    answer = script.client.post(f"{V1}/applications", content=content, headers={"content-type": media})
    assert is_problem(answer, status)


def test_a_note_is_kept_with_its_lines(script) -> None:
    """And read again with its application."""
    answer = script.post(f"/applications/{script.rejected}/notes", text=" one\r\ntwo\u0007 ", kind="impressed")
    assert answer.status_code == 201
    notes = script.get(f"/applications/{script.rejected}").json()["notes"]
    assert (notes[-1]["text"], notes[-1]["kind"]) == ("one\ntwo", "impressed")
    assert is_problem(script.post("/applications/a-0000/notes", text="x"), 404)


def test_a_step_is_answered_once(script) -> None:
    """The plan shows it, and the same answer again changes nothing."""
    path = f"/applications/{script.rejected}/answer"
    first = script.post(path, counsel="thanks", answer="done").json()
    again = script.post(path, counsel="thanks", answer="done").json()
    assert (len(first["decisions"]), again["decisions"]) == (1, [])
    steps = script.get(f"/applications/{script.rejected}/plan").json()["steps"]
    assert next(step["answer"] for step in steps if step["counsel"] == "thanks") == "done"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"counsel": "thanks", "answer": "later", "until": "2026-11-23"}, 422),
        ({"counsel": "thanks", "answer": "done", "until": "2026-12-01"}, 422),
        ({"counsel": "luck", "answer": "done"}, 400),
        ({"counsel": "thanks"}, 400),
    ],
)
def test_an_answer_that_cannot_be_is_refused(script, body, status: int) -> None:
    """With what is possible."""
    assert is_problem(script.post(f"/applications/{script.rejected}/answer", **body), status)


def test_a_question_is_answered(script) -> None:
    """And is gone."""
    asked = script.get("/questions").json()[0]
    answer = script.post(f"/questions/{asked['id']}", answer="1")
    assert answer.json()["decisions"]
    assert asked["id"] not in {one["id"] for one in script.get("/questions").json()}
    assert is_problem(script.post(f"/questions/{asked['id']}", answer="1"), 404)


def test_a_word_that_is_no_answer_is_refused(script) -> None:
    """422, with the answers that there are."""
    asked = next(one for one in script.get("/questions").json() if one["kind"] == "kind")
    answer = script.post(f"/questions/{asked['id']}", answer="perhaps")
    assert is_problem(answer, 422)
    assert "rejection" in answer.json()["detail"]


# --- postings ---


def test_a_posting_becomes_an_application_with_a_note(script, asking) -> None:
    """The decision says that the owner is interested; address and text are a note."""
    answer = script.post("/postings", **POSTING)
    told = answer.json()
    assert answer.status_code == 201
    assert told["application"]["role"] == "Planner – Jobs"
    assert told["note"]["text"] == "https://jobs.example/4711\n\nWe look for\na planner."
    decision = asking.app.store.decisions()[-1]
    assert (decision.verb, decision.value["stage"]) == (Verb.ADD_APPLICATION, "interested")
    assert script.client.get(answer.headers["location"]).json()["notes"] == [told["note"]]


def test_a_posting_is_noted_once(script) -> None:
    """The second time its application is told, and nothing is kept."""
    first = script.post("/postings", **POSTING)
    again = script.post("/postings", **{**POSTING, "title": "Another title"})
    assert again.status_code == 200
    assert again.headers["location"] == first.headers["location"]
    assert again.json()["kept"] == {"decisions": [], "changes": []}


@pytest.mark.parametrize(
    "url", ["", "jobs.example", "javascript:alert(1)", "file:///etc/passwd", "https://a b", "http://"]
)
def test_a_posting_has_an_address_on_the_web(script, asking, url: str) -> None:
    """For programs and in the form; what was typed stays there."""
    assert is_problem(script.post("/postings", **{**POSTING, "url": url}), 400)
    answer = asking.post("/capture", url=url, role="Planner", text="Some <words>")
    assert answer.status_code == 400
    assert "Some &lt;words&gt;" in answer.text
    assert 'aria-invalid="true"' in answer.text


def test_the_form_is_filled_with_what_was_brought_along(asking) -> None:
    """Escaped, and nothing is kept before it is sent."""
    before = len(asking.app.store.decisions())
    text = asking.get("/capture", params={**POSTING, "title": '"><script>alert(1)</script>'}).text
    assert 'value="https://jobs.example/4711"' in text
    assert "<script>alert" not in text
    assert "We look for\na planner.</textarea>" in text
    assert len(asking.app.store.decisions()) == before


def test_the_form_keeps_the_posting(asking) -> None:
    """And leads to its application; the same address leads there again."""
    first = asking.post("/capture", url=POSTING["url"], role="Planner", company="Lark", text=POSTING["text"])
    again = asking.post("/capture", url=POSTING["url"], role="Planner")
    assert first.status_code == again.status_code == 303
    assert first.headers["location"] == again.headers["location"]
    assert "This address was kept before" in asking.get(again.headers["location"]).text


def test_a_form_without_names_is_shown_again(asking) -> None:
    """Company or role is needed."""
    answer = asking.post("/capture", url=POSTING["url"])
    assert answer.status_code == 400
    assert "Write the company, the role, or both." in answer.text


def test_without_a_session_only_the_way_on_is_shown(asking) -> None:
    """Nothing of the record, no secret, no form; the link leads to the same address of this site."""
    answer = stranger(asking).get("/capture", params={**POSTING, "evil": "x"})
    assert answer.status_code == 200
    assert asking.gate.form not in answer.text
    assert "<form" not in answer.text
    link = re.search(r'href="(/capture\?[^"]+)"', answer.text)
    assert link
    on = link[1].replace("&amp;", "&")
    assert "evil" not in on
    assert 'value="https://jobs.example/4711"' in asking.get(on).text
    assert stranger(asking).get(on).status_code == 403


def test_the_way_on_shows_hostile_words_as_words(asking) -> None:
    """Whatever the address of another site holds."""
    text = stranger(asking).get("/capture?url=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&step").text
    assert "<script" not in text


def test_a_posting_cannot_be_sent_from_another_site(asking) -> None:
    """With the session, and without it."""
    fields = {"_form": asking.gate.form, "url": POSTING["url"], "role": "Planner"}
    for client in (asking.client, stranger(asking)):
        assert client.post("/capture", data=fields, headers={"origin": "http://evil.example"}).status_code == 403
    assert stranger(asking).post("/capture", data=fields).status_code == 403


def test_the_bookmarklet_is_on_the_page(asking) -> None:
    """As a link and as text, for the port at which the pages are."""
    text = asking.get("/settings/api").text
    assert text.count("javascript:(()=&gt;{") == 2
    assert f"onward open --port {PORT}" in text


def test_the_page_speaks_german(asking) -> None:
    """Also the way on."""
    german = {"accept-language": "de"}
    assert "Zugang für Skripte" in asking.get("/settings/api", headers=german).text
    assert "Eine Stellenanzeige" in stranger(asking).get("/capture", headers=german).text


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[str]:
    """The address of a posting on another site."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "posting.html").write_text(
        '<!doctype html><meta charset="utf-8"><title>Planner – Jobs</title><p id="text">Wir suchen \U0001f426.</p>',
        encoding="utf-8",
    )
    handler = partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://localhost:{server.server_port}/posting.html"
    server.shutdown()
    server.server_close()
    thread.join(10)


class _Quiet(SimpleHTTPRequestHandler):
    """Serves without telling of it."""

    def log_message(self, *_: object) -> None:
        """Nothing."""


def test_the_bookmark_works_from_a_foreign_page(address: str, elsewhere: str) -> None:
    """In a real browser, whose cookie does not come along: the way on, the form, the application."""
    if not Path(BROWSER).exists():
        pytest.skip("needs chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        context = browser.new_context(locale="en-GB")
        foreign = context.new_page()
        foreign.goto(address)
        host = foreign.url.split("/")[2]
        foreign.goto(elsewhere)
        foreign.evaluate("getSelection().selectAllChildren(document.getElementById('text'))")
        with context.expect_page() as opened:
            foreign.evaluate("(script) => { location.href = script; }", bookmarklet(host))
        window = opened.value
        window.get_by_role("link", name="Go on").click()
        assert window.get_by_label("Role").input_value() == "Planner – Jobs"
        assert window.get_by_label("Address").input_value() == elsewhere
        assert window.get_by_label("Text").input_value() == "Wir suchen \U0001f426."
        window.get_by_role("button", name="Keep it").click()
        window.wait_for_url("**/applications/a-*")
        assert "The posting is kept" in window.content()
        browser.close()
