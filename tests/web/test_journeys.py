"""Journeys of an owner in a real browser, and what axe finds on every page."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect, sync_playwright

from tests.web.conftest import BROWSER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

# CI has a browser and fails without one; elsewhere the journeys are left out when there is none.
pytestmark = pytest.mark.skipif(
    not shutil.which(BROWSER) and not os.environ.get("CI"), reason=f"no browser at {BROWSER}"
)
REJECTED = "a-393dc855"
COUNSELS = (
    "Perspective",
    "A thank-you note",
    "Feedback",
    "What suits you",
    "Your people",
    "The résumé",
    "Staying in touch",
)
PAGES = (
    "/",
    "/applications",
    "/applications?view=board",
    f"/applications/{REJECTED}",
    f"/applications/{REJECTED}/plan",
    f"/applications/{REJECTED}/draft/thanks",
    f"/applications/{REJECTED}/draft/feedback",
    "/add",
    "/people",
    "/questions",
    "/numbers",
    "/report",
    "/search?q=Planner",
    "/settings",
    "/settings/api",
    "/import",
    "/keep",
    "/person",
    "/nowhere",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all journeys."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(
            executable_path=BROWSER,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
        )
        yield found
        found.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page that was let in; whatever the site fetches from elsewhere or logs as an error fails the test."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 900})
    found = context.new_page()
    wrong: list[str] = []
    host = address.partition("/start/")[0]
    found.on("request", lambda request: None if request.url.startswith((host, "data:")) else wrong.append(request.url))
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    found.goto(address)
    yield found
    context.close()
    assert wrong == []


def path_of(page: Page, path: str) -> str:
    """A path of the site as an address."""
    return page.url.split("/", 3)[0] + "//" + page.url.split("/", 3)[2] + path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(page: Page, scheme: str) -> None:
    """WCAG 2.2 AA, in both themes."""
    page.emulate_media(color_scheme=scheme)
    for path in (*PAGES, _letter(page)):
        page.goto(path_of(page, path))
        found = Axe().run(page)
        assert found.violations_count == 0, f"{path}: {found.generate_report()}"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_is_wider_than_the_window(page: Page, width: int) -> None:
    """From a small phone on: tables scroll by themselves, the page does not."""
    page.set_viewport_size({"width": width, "height": 800})
    for path in (*PAGES, _letter(page)):
        page.goto(path_of(page, path))
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def _letter(page: Page) -> str:
    page.goto(path_of(page, f"/applications/{REJECTED}"))
    return str(page.locator('a[href^="/letters/"]').first.get_attribute("href"))


def test_a_rejection_comes_in_and_is_looked_at_now(page: Page) -> None:
    """From the news over the choice of pace to the seven counsels."""
    page.goto(path_of(page, "/"))
    page.get_by_role("button", name="Look at it now").click()
    expect(page).to_have_url(path_of(page, f"/applications/{REJECTED}/plan"))
    for counsel in COUNSELS:
        expect(page.get_by_role("heading", name=counsel).first).to_be_visible()


def test_quiet_mode_is_one_key_away(page: Page) -> None:
    """Rejections and numbers are gone from the page, and come back with the same key."""
    page.goto(path_of(page, "/"))
    expect(page.get_by_text("A letter came")).to_be_visible()
    page.keyboard.press("q")
    expect(page.get_by_text("A letter came")).to_be_hidden()
    page.goto(path_of(page, "/numbers"))
    for private in page.locator(".private").all():
        expect(private).to_be_hidden()
    page.keyboard.press("q")
    expect(page.locator(".private").first).to_be_visible()


def test_a_person_is_one_key_away_on_every_page(page: Page) -> None:
    """Whatever the page is."""
    for path in PAGES:
        page.goto(path_of(page, path))
        page.keyboard.press("h")
        expect(page).to_have_url(path_of(page, "/person"))


def test_everything_works_by_keyboard(page: Page) -> None:
    """The first tab stop skips to the page; every link and button shows its focus."""
    page.goto(path_of(page, "/"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"


def test_a_reading_is_corrected(page: Page) -> None:
    """The letter's kind is put right, and the page says what changed."""
    page.goto(path_of(page, _letter(page)))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".letter .decides").first).to_be_visible()


def test_german_pages_speak_german(browser: Browser, address: str) -> None:
    """By the browser's language."""
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    page.goto(address)
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.get_by_role("link", name="Bewerbungen")).to_be_visible()
    context.close()


def test_pages_work_without_script(browser: Browser, address: str) -> None:
    """The choice of pace with nothing but a form."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.get_by_role("button", name="Only file it").click()
    expect(page.get_by_role("status")).to_contain_text("It is filed.")
    context.close()


def test_a_mailbox_is_brought_in(page: Page, tmp_path: Path) -> None:
    """A letter dropped on the page is read and shown."""
    letter = tmp_path / "letter.txt"
    letter.write_text(
        "Dear Jo,\n\nwe have chosen somebody else for the Planner role at Quill Ltd.\n\nRegards\nAnna Kurz\n"
    )
    page.goto(path_of(page, "/import"))
    page.locator('input[type="file"]').first.set_input_files(str(letter))
    page.get_by_role("button", name="Bring these in").click()
    expect(page.get_by_text("letter.txt").first).to_be_visible()
    expect(page.get_by_text("one rejection", exact=False).first).to_be_visible(timeout=20_000)
