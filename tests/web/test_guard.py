"""Who may ask: everything that is not this browser, from this site, on this computer, is turned away."""

from __future__ import annotations

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from onward.web.guard import MOST_BYTES
from tests.web.conftest import PORT

HERE = f"http://127.0.0.1:{PORT}"


def visitor(asking, host: str = HERE) -> TestClient:
    """Somebody without a session."""
    return TestClient(asking.client.app, base_url=host, raise_server_exceptions=False)


def test_without_the_cookie_nothing_is_shown(asking) -> None:
    """Not even that there is a record."""
    for path in ("/", "/applications", "/letters/x", "/nowhere", "/numbers"):
        answer = visitor(asking).get(path)
        assert answer.status_code == 403
        assert "Lark" not in answer.text
        assert "onward open" in answer.text


def test_the_start_token_is_changed_for_a_strict_cookie(asking) -> None:
    """Which scripts cannot read and other sites' requests do not carry."""
    answer = visitor(asking).get(f"/start/{asking.gate.start}", follow_redirects=False)
    cookie = answer.headers["set-cookie"].lower()
    assert answer.headers["location"] == "/"
    assert all(part in cookie for part in ("httponly", "samesite=strict", "path=/"))
    assert asking.gate.start not in answer.headers["set-cookie"]


@pytest.mark.parametrize("token", ["", "x", "ü", "%00", "a" * 5000])
def test_a_wrong_start_token_lets_nobody_in(asking, token: str) -> None:
    """Whatever it is."""
    answer = visitor(asking).get(f"/start/{token}", follow_redirects=False)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:1", f"localhost.evil.example:{PORT}", ""]
)
def test_another_host_name_is_turned_away(asking, host: str) -> None:
    """DNS rebinding brings a foreign name to this computer."""
    assert asking.client.get("/", headers={"host": host}).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": f"https://127.0.0.1:{PORT}"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {},
    ],
)
def test_a_form_of_another_site_changes_nothing(asking, headers: dict[str, str]) -> None:
    """Even with the cookie and the secret of the form."""
    before = asking.app.store.version()
    answer = asking.client.post(
        "/pace", data={"_form": asking.gate.form, "application": "a-1", "pace": "file"}, headers=headers
    )
    assert answer.status_code == 403
    assert asking.app.store.version() == before


@pytest.mark.parametrize("secret", ["", "x", "ü"])
def test_a_form_without_the_secret_changes_nothing(asking, secret: str) -> None:
    """However right its origin is."""
    answer = asking.client.post("/pace", data={"_form": secret, "pace": "file"}, headers={"origin": HERE})
    assert answer.status_code == 403
    assert "load it again" in answer.text


def test_a_request_that_is_too_large_is_told_another_way(asking) -> None:
    """Before it is read whole."""
    answer = asking.client.post(
        "/pace", content=b"x" * (MOST_BYTES + 1), headers={"origin": HERE, "content-type": "text/plain"}
    )
    assert answer.status_code == 413
    assert "onward import" in answer.text


def test_every_answer_carries_the_headers(asking) -> None:
    """Pages, files, refusals and mistakes."""
    answers = [asking.get("/"), asking.get("/static/onward.css"), visitor(asking).get("/"), asking.get("/nowhere")]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert answer.headers["cache-control"] == "no-store"


def test_no_page_changes_anything_when_it_is_looked_at(asking) -> None:
    """GET asks; only POST tells."""
    before = asking.app.store.version()
    for route in asking.client.app.routes:
        if isinstance(route, Route) and "GET" in (route.methods or ()):
            asking.get(route.path.replace("{id:path}", "x").replace("{id}", "a-1").replace("{kind}", "thanks"))
    assert asking.app.store.version() == before


def test_a_path_cannot_leave_the_static_files(asking) -> None:
    """Neither by dots nor by their codes."""
    for path in ("/static/../guard.py", "/static/%2e%2e/guard.py", "/static/..%2fguard.py", "/static//etc/passwd"):
        assert asking.get(path).status_code in (403, 404)


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:1", ""])
def test_going_back_stays_on_this_site(asking, back: str) -> None:
    """Whatever a form says."""
    answer = asking.post("/look", quiet="yes", back=back)
    assert answer.headers["location"] == "/"
    assert "onward-quiet=yes" in answer.headers["set-cookie"]


def test_a_missing_file_tells_nothing_to_a_stranger(asking) -> None:
    """Files are given without a session: no page may answer there."""
    answer = visitor(asking).get("/static/nope.css")
    assert answer.status_code == 404
    assert asking.gate.form not in answer.text
    assert "<html" not in answer.text
