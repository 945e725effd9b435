"""The list and the board of applications: what they show, how they are narrowed, what is said of several at once."""

from __future__ import annotations

import re

import pytest

from onward.web.query import Query, query_from, query_of

ROW = re.compile(r'name="ticked" value="(a-[0-9a-f]+)"')


def ids(text: str) -> list[str]:
    """The applications of a page of the list, in order."""
    return ROW.findall(text)


def named(asking, words: str) -> str:
    """The one application with these words."""
    found = ids(asking.get(f"/applications?q={words}").text)
    assert len(found) == 1
    return found[0]


def test_the_latest_news_come_first_fifty_a_page(asking) -> None:
    """Two pages of the demo, none twice."""
    first, second = (asking.get(f"/applications?page={at}").text for at in (1, 2))
    assert first.index("Lark &amp; Halyard") < first.index("Quince &amp; Daughters") < first.index("Oakhanger")
    everything = set(asking.app.store.load().applications)
    assert len(ids(first)) == 50
    assert sorted(ids(first) + ids(second)) == sorted(everything)
    assert 'rel="next"' in first
    assert 'rel="prev"' in second


@pytest.mark.parametrize("page", ["0", "-3", "99", "two", "9" * 30, "²"])
def test_a_strange_page_is_the_nearest_there_is(asking, page) -> None:
    """No address of the list is an error."""
    answer = asking.get("/applications", params={"page": page})
    assert answer.status_code == 200
    assert ids(answer.text)


@pytest.mark.parametrize(
    ("query", "there", "gone"),
    [
        ("q=LARK", "Lark &amp; Halyard", "Oakhanger"),
        ("q=senior+brand+planner", "Lark &amp; Halyard", "Oakhanger"),
        ("outcome=open", "Quince &amp; Daughters", "Lark &amp; Halyard"),
        ("outcome=ended&stage=interview", "Lark &amp; Halyard", "Oakhanger"),
        ("outcome=rejected&q=lark", "Lark &amp; Halyard", "Quince &amp; Daughters"),
        ("stage=nonsense&outcome=nonsense&q=oakhanger", "Oakhanger", "Lark &amp; Halyard"),
    ],
)
def test_the_list_is_narrowed_by_words_stage_and_outcome(asking, query, there, gone) -> None:
    """All of them have to hold; strange values count as nothing."""
    text = asking.get(f"/applications?{query}").text
    assert there in text
    assert gone not in text


def test_a_no_is_a_word_and_hidden_in_quiet_mode(asking) -> None:
    """As is how many there are; what is open stays."""
    text = asking.get("/applications").text
    assert '<span class="badge private">a no</span>' in text
    assert '<span class="badge private">no reply</span>' in text
    assert re.search(r'<p class="soft private">\d+ applications', text)
    assert "open; your move" in text


def test_what_is_typed_is_escaped(asking) -> None:
    """A search is shown again as text."""
    text = asking.get("/applications", params={"q": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in text
    assert "No application fits." in text


def test_the_board_shows_open_applications_by_stage(asking) -> None:
    """With a way to those that ended there, hidden in quiet mode."""
    text = asking.get("/applications?view=board").text
    interview, offer = text.index('id="column-interview"'), text.index('id="column-offer"')
    assert interview < text.index("Spindle &amp; Thorne") < offer
    assert "Oakhanger" not in text
    assert re.search(r'<p class="private"><a [^>]*stage=applied&amp;outcome=ended">\d+ ended here</a>', text)


def test_the_board_shows_what_was_asked_for(asking) -> None:
    """Ended ones, once the owner asks for them."""
    text = asking.get("/applications?view=board&stage=interview&outcome=rejected").text
    assert "Lark &amp; Halyard" in text
    assert "column-screening" not in text


def test_an_empty_record_says_where_to_begin(empty) -> None:
    """With mail, or by hand."""
    text = empty.get("/applications").text
    assert 'href="/import"' in text
    assert 'href="/add"' in text


def test_the_page_speaks_german(asking) -> None:
    """Stages and outcomes, too."""
    text = asking.get("/applications", headers={"accept-language": "de"}).text
    assert "Bewerbungen" in text
    assert '<span class="badge private">Absage</span>' in text
    assert "offen; Sie sind am Zug" in text


def test_one_name_is_set_for_all_that_are_ticked(asking) -> None:
    """The others stay, and the list that was shown comes back."""
    two = [named(asking, "oakhanger"), named(asking, "kestrelby")]
    answer = asking.post(
        "/applications", do="set", ticked=two, company="Oakhanger & Sons", channel="referral", back="q=a"
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/applications?q=a")
    text = asking.get("/applications?q=oakhanger+sons").text
    assert set(ids(text)) == set(two)
    assert "2 applications are changed." in text
    record = asking.app.store.load()
    assert {record.applications[one].channel for one in two} == {"referral"}
    assert len({record.applications[one].role for one in two}) == 2


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"do": "set", "company": "Oakhanger"}, "Tick the applications that are meant."),
        ({"do": "set", "ticked": ["oakhanger"]}, "Write what is to hold for them"),
        ({"do": "set", "ticked": ["oakhanger"], "role": "x" * 201}, "at most 200 characters"),
        ({"do": "set", "ticked": ["oakhanger"], "channel": "luck"}, "Choose one of the list."),
        ({"do": "merge", "ticked": ["oakhanger"]}, "Tick exactly two applications"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(asking, fields, sentence) -> None:
    """The page comes again with what was ticked and typed."""
    meant = [named(asking, words) for words in fields.get("ticked", ())]
    answer = asking.post("/applications", **fields | {"ticked": meant})
    assert answer.status_code == 400
    assert sentence in answer.text
    assert answer.text.count(" checked") == len(meant)
    assert f'value="{fields.get("company", "")}"' in answer.text
    assert not asking.app.store.decisions()


def test_two_are_made_one_after_the_owner_said_which_name_is_kept(asking) -> None:
    """Asked first; then the letters of both stand under one name."""
    gone, into = (named(asking, words) for words in ("oakhanger", "kestrelby"))
    asked = asking.post("/applications", do="merge", ticked=[gone, into])
    assert asked.status_code == 200
    assert "Which name is kept?" in asked.text
    assert not asking.app.store.decisions()
    answer = asking.post("/applications", do="merge", ticked=[gone, into], into=into)
    assert answer.headers["location"] == f"/applications/{into}"
    assert "The two are one now." in asking.get(f"/applications/{into}").text
    assert gone not in asking.app.store.load().applications


def test_an_application_that_is_gone_is_named(asking) -> None:
    """A list that was open for long changes nothing."""
    answer = asking.post("/applications", do="set", ticked=["a-00000000"], role="Planner")
    assert answer.status_code == 404
    assert "no longer on record" in answer.text


def test_a_view_is_saved_under_a_name_and_forgotten(asking) -> None:
    """The browser keeps it; it leads to the same list."""
    answer = asking.post("/applications/views", name="Open <talks>", back="stage=interview&outcome=open")
    assert answer.status_code == 303
    text = asking.get("/applications").text
    assert 'href="/applications?stage=interview&amp;outcome=open"' in text
    assert "Open &lt;talks&gt;" in text
    asking.post("/applications/views", remove="Open <talks>", back="")
    asking.get("/applications")
    assert "talks" not in asking.get("/applications").text


def test_there_is_room_for_twenty_views(asking) -> None:
    """The next one is refused, and its name is not lost."""
    for number in range(20):
        assert asking.post("/applications/views", name=f"View {number}", back="q=planner").status_code == 303
    answer = asking.post("/applications/views", name="One more", back="q=planner")
    assert answer.status_code == 400
    assert "Forget one first" in answer.text
    assert 'value="One more"' in answer.text


@pytest.mark.parametrize("name", ["", "x" * 41])
def test_a_view_needs_a_name_that_fits(asking, name) -> None:
    """Nothing is kept without one."""
    answer = asking.post("/applications/views", name=name, back="q=planner")
    assert answer.status_code == 400
    assert "1 to 40 characters" in answer.text


@pytest.mark.parametrize("cookie", ["%%%", "bm9uc2Vuc2U=", "W10=", "eyJhIjogM30=", "\u00ff"])
def test_a_strange_cookie_is_no_view(asking, cookie) -> None:
    """Another program of this computer may have written it."""
    answer = asking.get("/applications", headers={"cookie": f"onward-views={cookie}".encode("latin-1")})
    assert answer.status_code in {200, 403}
    asking.client.cookies.set("onward-views", cookie.encode("ascii", "ignore").decode())
    assert asking.get("/applications").status_code == 200


def test_a_query_is_written_and_read_alike() -> None:
    """Only what differs from all applications stands in an address."""
    query = Query("board", "Söhne & Co", "offer", "ended", 3)
    assert query_from(query.text) == query
    assert Query().address() == "/applications"
    assert query.address(view="list") == "/applications?q=S%C3%B6hne+%26+Co&stage=offer&outcome=ended"
    assert query_of({"q": " a\tb\x00c "}).q == "a b c"
