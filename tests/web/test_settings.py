"""Settings, the look, and the circle."""

from __future__ import annotations

import re

import pytest

from onward.flow.circle import Details, add
from onward.model.circle import CircleList
from onward.model.owner import Owner
from onward.settings import SETTINGS
from onward.web.texts import LANGUAGES, texts

OWNER = {
    "do": "owner",
    "name": "Mareike Tolland",
    "addresses": "mareike.tolland@postfach.example",
    "phone": "",
    "country": "de",
    "money_tight": "yes",
    "silence_days": "45",
    "streak_setting": "0",
    "show_reference": "no",
}
JONA = {"do": "put", "name": "Jona <T>", "relation": "brother", "lists": "holds_me_up"}


def jona(site) -> str:
    """The id of Jona, who is in the circle then."""
    return add(site.app.store, "Jona", Details("", "brother", (CircleList.HOLDS_ME_UP,), ("Auk",)))[1].id


def test_every_setting_has_its_texts() -> None:
    """Label, meaning and error in both languages; the English meaning is that of the table."""
    for language in LANGUAGES:
        known = texts(language)
        assert not [
            f"{part}_{setting.name}"
            for setting in SETTINGS
            for part in ("label", "meaning", "wrong")
            if not known[f"settings.{part}_{setting.name}"]
        ]
    english = texts("en")
    assert [english[f"settings.meaning_{setting.name}"] for setting in SETTINGS] == [s.meaning for s in SETTINGS]


def test_every_setting_is_shown_with_its_value(asking) -> None:
    """Meaning and example beside it."""
    text = asking.get("/settings").text
    for setting in SETTINGS:
        assert f'<label for="{setting.name}">' in text
        assert setting.meaning in text
    assert 'value="Mareike Tolland"' in text
    assert "Example: +49 40 5550123" in text


def test_settings_are_kept_together(asking) -> None:
    """As `onward owner` keeps them."""
    assert asking.post("/settings", **OWNER).headers["location"] == "/settings"
    owner = asking.app.store.owner()
    assert (owner.country, owner.money_tight, owner.silence_days, owner.streak_setting) == ("DE", True, 45, 0)
    assert not owner.show_reference
    assert "The settings are kept." in asking.get("/settings").text


def test_a_wrong_setting_is_told_at_its_field_and_nothing_is_kept(asking) -> None:
    """What was typed stays in the form."""
    before = asking.app.store.owner()
    answer = asking.post("/settings", **{**OWNER, "silence_days": "3<", "country": "Germany"})
    assert answer.status_code == 400
    assert 'value="3&lt;"' in answer.text
    assert re.search(r'id="silence_days-more">\s*<p class="error">Write a number of days from 7 to 365', answer.text)
    assert answer.text.count('aria-invalid="true"') == 2
    assert asking.app.store.owner() == before


def test_the_same_settings_again_change_nothing(asking) -> None:
    """And the page says so."""
    asking.post("/settings", **OWNER)
    asking.get("/settings")
    asking.post("/settings", **OWNER)
    assert "nothing was changed" in asking.get("/settings").text


def test_with_another_address_the_record_is_built_anew(asking) -> None:
    """Somebody whose address is the owner's own is no contact any more."""
    asking.post("/settings", **{**OWNER, "addresses": "saskia.wendelboe@larkhalyard.example"})
    assert "onward reread" in asking.get("/settings").text
    addresses = {contact.address for contact in asking.app.store.load().contacts.values()}
    assert "saskia.wendelboe@larkhalyard.example" not in addresses


def test_the_look_is_chosen_by_its_own_form(asking) -> None:
    """Language and theme; the page comes back in both."""
    answer = asking.post("/look", back="/settings#look", language="de", theme="dark")
    assert answer.headers["location"] == "/settings#look"
    text = asking.get("/settings").text
    assert '<html lang="de" data-theme="dark">' in text
    assert '<option value="de" lang="de" selected>' in text


def test_somebody_is_written_down(empty) -> None:
    """With the lists, and what they know from inside; names are escaped."""
    answer = empty.post("/settings", **{**JONA, "lists": list(CircleList), "organizations": "Lark, Auk , Lark"})
    assert answer.headers["location"] == "/settings#circle"
    (member,) = empty.app.store.circle()
    assert (member.name, member.lists, member.organizations) == ("Jona <T>", tuple(CircleList), ("Lark", "Auk"))
    text = empty.get("/settings").text
    assert "Jona &lt;T&gt; is written down." in text
    assert "Knows from inside: Lark, Auk" in text
    assert "<T>" not in text


def test_a_change_replaces_what_stands(empty) -> None:
    """What was ticked or written and is left out now is gone; the id stays."""
    known = jona(empty)
    fields = {"id": known, "name": "Jona", "address": "JO@home.example", "lists": "hears_of_jobs", "organizations": ""}
    assert empty.post("/settings", **{**JONA, **fields}).status_code == 303
    (member,) = empty.app.store.circle()
    assert (member.id, member.address, member.lists, member.organizations) == (
        known,
        "jo@home.example",
        (CircleList.HEARS_OF_JOBS,),
        (),
    )


def test_somebody_is_removed(empty) -> None:
    """And the page says who."""
    empty.post("/settings", do="remove", id=jona(empty))
    assert empty.app.store.circle() == ()
    assert "Jona is no longer written down here." in empty.get("/settings").text


@pytest.mark.parametrize("fields", [{"do": "remove", "id": ""}, {"do": "remove", "id": "m-0"}, {**JONA, "id": "m-0"}])
def test_who_is_not_there_cannot_be_changed(empty, fields) -> None:
    """A form without an id names nobody, least of all somebody without an address."""
    jona(empty)
    assert empty.post("/settings", **fields).status_code == 404
    assert len(empty.app.store.circle()) == 1


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ({"name": ""}, "new-name", "Write the name"),
        ({"name": "jona"}, "new-name", "written down already"),
        ({"name": "x" * 201}, "new-name", "at most 200"),
        ({"lists": ""}, "new-lists", "one or both"),
        ({"address": "home"}, "new-address", "Write one mail address"),
        ({"address": "a@b.example,c@d.example"}, "new-address", "Write one mail address"),
        ({"organizations": "a\x00b"}, "new-organizations", "on one line"),
    ],
)
def test_a_wrong_field_of_the_circle_is_told_there(empty, fields, field, sentence) -> None:
    """With the form open and what was typed kept."""
    jona(empty)
    answer = empty.post("/settings", **{**JONA, **fields})
    assert answer.status_code == 400
    told = answer.text.partition(f'id="{field}-more"')[2].partition("</div>")[0]
    assert sentence in told
    assert 'value="brother"' in answer.text.partition('class="add"')[2]
    assert len(empty.app.store.circle()) == 1


def test_a_wrong_change_keeps_the_form_of_that_person_open(empty) -> None:
    """Not the one for somebody new."""
    known = jona(empty)
    text = empty.post("/settings", **{**JONA, "id": known, "address": "home"}).text
    assert f'id="{known}-address-more"' in text
    assert text.count("<details open>") == 1
    assert '<details class="add">' in text


def test_an_empty_circle_offers_the_form(empty) -> None:
    """Opened, under the address that other pages link to."""
    text = empty.get("/settings").text
    assert '<section class="card" id="circle"' in text
    assert '<details class="add" open>' in text
    assert empty.app.store.owner() == Owner()
