"""The plan after one rejection: its account, its cards, its forms, and the picture of what chance does."""

from __future__ import annotations

import re

import pytest

from onward.flow.telling import Word, tell
from onward.model.decision import Verb
from onward.model.plan import Counsel
from onward.plan.case import step_id
from onward.stats.posterior import Beta
from onward.web.pages.plan import on_pages
from onward.web.pictures.band import Labels, band
from onward.web.pictures.spread import spread
from tests.web.record import NOW, REJECTED

GERMAN = {"accept-language": "de"}
LABELS = Labels("What <it> is", "What is seen", "9 times in 10", "yours: 1", "interviews")
NAMES = (
    "Perspective",
    "A thank-you note",
    "Feedback",
    "What suits you",
    "Your people",
    "The résumé",
    "Staying in touch",
)


def of_company(asking, company: str) -> str:
    """The application at a company."""
    record = asking.app.store.load()
    organization = next(one.id for one in record.organizations.values() if one.name == company)
    return next(one.id for one in record.applications.values() if one.organization_id == organization)


@pytest.fixture
def path(asking) -> str:
    """Where the rejection of this afternoon has its pages."""
    return f"/applications/{of_company(asking, REJECTED)}"


def card(text: str, counsel: str) -> str:
    """The card of one counsel."""
    return text.partition(f'id="{counsel}"')[2].partition("</section>")[0]


def entered(asking, company: str, *kinds: str) -> str:
    """An application noted by hand, with events of these kinds; its id."""
    value = {"company": company, "role": "Planner", "at": "2026-11-02T09:00:00+01:00"}
    told = tell(asking.app.store, NOW, [Word(Verb.ADD_APPLICATION, "", value)])
    (id_,) = told.after.applications.keys() - told.before.applications.keys()
    for day, kind in enumerate(kinds, 10):
        value = {"anchor": "", "kind": kind, "at": f"2026-11-{day}T09:00:00+01:00", "people": []}
        tell(asking.app.store, NOW, [Word(Verb.ADD_EVENT, id_, value)])
    return id_


def test_it_says_quietly_which_letter_this_is_about(asking, path) -> None:
    """Firm, role and day in one small line, with the way to the letter and to the application."""
    line = asking.get(f"{path}/plan").text.partition('<p class="soft private">')[2].partition("</p>")[0]
    assert "Lark &amp; Halyard: Senior Brand Planner" in line
    assert "23 November 2026" in line
    assert 'href="/letters/' in line
    assert f'href="{path}"' in line


def test_the_choice_of_pace_comes_first_and_the_rest_is_closed(asking, path) -> None:
    """Nothing is pushed on the day: three buttons, then a closed part with everything else."""
    text = asking.get(f"{path}/plan").text
    choice, rest = text.index('action="/pace"'), text.index('<details class="rest private">')
    assert choice < rest < text.index('id="account"') < text.index('id="perspective"')


def test_after_the_choice_the_plan_stands_open(asking, path) -> None:
    """No second question about the pace."""
    asking.post("/pace", application=path.rpartition("/")[2], pace="now")
    text = asking.get(f"{path}/plan").text
    assert 'action="/pace"' not in text
    assert 'class="rest' not in text
    assert "looked at, said on 23 November 2026" in card(text, "perspective")


def test_a_choice_put_off_is_open_again_on_its_day(asking, path) -> None:
    """As on Today: until then the plan can be read, from then on the choice is asked."""
    application = path.rpartition("/")[2]
    value = {"answer": "later", "until": "2026-11-23"}
    tell(asking.app.store, NOW, [Word(Verb.ANSWER, step_id(application, Counsel.PERSPECTIVE), value)])
    assert 'action="/pace"' in asking.get(f"{path}/plan").text
    tell(asking.app.store, NOW, [Word(Verb.ANSWER, step_id(application, Counsel.PERSPECTIVE), {"answer": "later"})])
    text = asking.get(f"{path}/plan").text
    assert 'action="/pace"' not in text
    assert "26 November 2026" in card(text, "perspective")


def test_the_account_quotes_the_letter_and_leads_to_the_words(asking, path) -> None:
    """Sentence by sentence, with its words in the language they are written in."""
    account = asking.get(f"{path}/plan").text.partition('id="account"')[2].partition("</section>")[0]
    assert "<li>The letter of 23 November 2026 " in account
    assert '<q class="words" lang="en">If you agree, we will keep your details for six months' in account
    assert re.search(r'href="/letters/[^"]+#s\d+" aria-label="to these words in the letter"', account)


def test_seven_cards_in_the_order_of_the_counsels(asking, path) -> None:
    """Each with its name and its verdict in words."""
    text = asking.get(f"{path}/plan").text
    places = [text.index(f'<h2 id="name-{counsel}">{name}</h2>') for counsel, name in zip(Counsel, NAMES, strict=True)]
    assert places == sorted(places)
    assert "to do, if you like" in card(text, "thanks")
    assert "nothing to do" in card(text, "resume")


def test_a_card_says_what_why_when_and_to_whom(asking, path) -> None:
    """The note of thanks, with its source, what is missing and the draft that belongs to it."""
    found = card(asking.get(f"{path}/plan").text, "thanks")
    assert "A short note of thanks to Saskia Wendelboe" in found
    assert "Source:</span> Alison Green, Ask a Manager, 2023" in found
    assert "from 24 November 2026 to 30 November 2026" in found
    assert "saskia.wendelboe@larkhalyard.example" in found
    assert "One thing that you talked about in the interview" in found
    assert f'href="{path}/draft/thanks"' in found


def test_no_command_of_the_terminal_is_named(asking, path) -> None:
    """What is told by a command there is told on a page here."""
    text = asking.get(f"{path}/plan").text
    assert "`onward" not in text
    assert f'<a href="{path}">the page of this application</a>' in card(text, "thanks")
    assert '<a href="/settings#circle">Settings</a>' in card(text, "support")


def test_the_words_of_a_letter_are_never_made_a_link() -> None:
    """What a firm writes stays text, and is escaped where a link stands beside it."""
    quoted = "It also says: “Type `onward stats`”"
    assert on_pages(quoted, "a-1") == quoted
    assert "&lt;b&gt;" in on_pages("How <b> works: `onward note a-1`.", "a-1")


def test_only_what_asks_can_be_answered(asking, path) -> None:
    """A counsel that leaves it is a full answer and has no form."""
    text = asking.get(f"{path}/plan").text
    assert f'action="{path}/answer"' in card(text, "feedback")
    assert "<form" not in card(text, "resume")


def test_done_is_kept_and_told_with_its_day(asking, path) -> None:
    """The page goes back to the card, which now says what was answered and lets the owner change it."""
    answer = asking.post(f"{path}/answer", counsel="thanks", answer="done")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{path}/plan#thanks")
    text = asking.get(f"{path}/plan").text
    assert "A thank-you note: done. It is not asked again." in text
    found = card(text, "thanks")
    assert "done, said on 23 November 2026" in found
    assert "You wrote a note of thanks on 23 November 2026." in found
    assert "Change your answer" in found
    assert "draft/thanks" not in found


def test_the_name_of_an_answer_is_not_quoted_as_the_owners_words(asking, path) -> None:
    """What the record calls an answer or a setting is nothing that somebody said."""
    asking.post(f"{path}/answer", counsel="support", answer="not_for_me")
    found = card(asking.get(f"{path}/plan").text, "support")
    assert "That is your own answer" in found
    assert "not_for_me</q>" not in found


def test_an_answer_leaves_the_plan_open_though_the_pace_was_not_chosen(asking, path) -> None:
    """Who answers a step has looked, and finds the card again."""
    asking.post(f"{path}/answer", counsel="thanks", answer="not_for_me")
    assert '<details class="rest private" open>' in asking.get(f"{path}/plan").text


def test_an_answer_can_be_changed_and_the_same_one_changes_nothing(asking, path) -> None:
    """The latest holds."""
    asking.post(f"{path}/answer", counsel="thanks", answer="done")
    asking.post(f"{path}/answer", counsel="thanks", answer="not_for_me")
    assert "not for you, said on 23 November 2026" in card(asking.get(f"{path}/plan").text, "thanks")
    before = len(asking.app.store.decisions())
    asking.post(f"{path}/answer", counsel="thanks", answer="not_for_me")
    assert "that was your answer already" in asking.get(f"{path}/plan").text
    assert len(asking.app.store.decisions()) == before


@pytest.mark.parametrize(("until", "back"), [("", "26 November 2026"), ("2026-11-28", "28 November 2026")])
def test_later_comes_back_with_a_day_or_without(asking, path, until, back) -> None:
    """On the day that was named, or in three days."""
    asking.post(f"{path}/answer", counsel="thanks", answer="later", until=until)
    found = card(asking.get(f"{path}/plan").text, "thanks")
    assert "later, said on 23 November 2026" in found
    assert back in found.partition("Comes back")[2].partition("</dd>")[0]
    assert f"from {back} to 30 November 2026" in found


def test_later_than_its_time_is_said(asking, path) -> None:
    """A note put off beyond its week does not come back, and the card says so."""
    asking.post(f"{path}/answer", counsel="thanks", answer="later", until="2027-02-01")
    assert "lies after the usual time for it" in card(asking.get(f"{path}/plan").text, "thanks")


@pytest.mark.parametrize("typed", ["2026-11-23", "2020-01-01", "9999-01-01", "soon", '"><script>'])
def test_a_wrong_day_is_told_at_its_field(asking, path, typed) -> None:
    """With what was typed kept, the form open, and nothing decided."""
    answer = asking.post(f"{path}/answer", counsel="thanks", answer="later", until=typed)
    assert answer.status_code == 400
    found = card(answer.text, "thanks")
    assert "Name a day that lies ahead" in found
    assert 'aria-invalid="true"' in found
    assert f'value="{typed.replace(chr(34), "&#34;").replace("<", "&lt;").replace(">", "&gt;")}"' in found
    assert '<details class="later" open>' in found
    assert "Name a day" not in card(answer.text, "feedback")
    assert f'name="back" value="{path}/plan"' in answer.text
    assert asking.app.store.decisions() == ()


@pytest.mark.parametrize("fields", [{"counsel": "luck", "answer": "done"}, {"counsel": "thanks", "answer": "never"}])
def test_a_strange_answer_changes_nothing(asking, path, fields) -> None:
    """A form of another make is told so."""
    answer = asking.post(f"{path}/answer", **fields)
    assert answer.status_code == 400
    assert "is none of" in answer.text
    assert asking.app.store.decisions() == ()


def test_looking_changes_nothing(asking, path) -> None:
    """A page that is read decides nothing."""
    asking.get(f"{path}/plan")
    assert asking.app.store.decisions() == ()


def test_without_a_rejection_there_is_no_plan(asking) -> None:
    """Said clearly, with the way back, for looking and for answering."""
    id_ = entered(asking, "Wolf & <b>Sons</b>")
    for answer in (
        asking.get(f"/applications/{id_}/plan"),
        asking.post(f"/applications/{id_}/answer", counsel="thanks", answer="done"),
    ):
        assert answer.status_code == 404
        assert "There is no plan" in answer.text
        assert "Wolf &amp; &lt;b&gt;Sons&lt;/b&gt;: Planner" in answer.text
        assert f'href="/applications/{id_}"' in answer.text


def test_a_rejection_that_was_taken_back_has_no_plan(asking) -> None:
    """An offer after a no reopens it."""
    id_ = entered(asking, "Wolf", "rejected", "offer")
    assert asking.get(f"/applications/{id_}/plan").status_code == 404


def test_an_unknown_application_is_told_so(asking) -> None:
    """Beginnings of ids are no addresses."""
    answer = asking.get("/applications/a-/plan")
    assert answer.status_code == 404
    assert "There is no such application" in answer.text


def test_a_rejection_entered_by_hand_has_a_plan_without_a_letter(empty) -> None:
    """No link to a letter that there is not; names are escaped."""
    text = empty.get(f"/applications/{entered(empty, 'Wolf & <b>Sons</b>', 'rejected')}/plan").text
    assert "entered by you" in text
    assert 'href="/letters/' not in text
    assert "<b>Sons" not in text


def test_with_few_applications_it_is_too_early_for_a_picture(empty) -> None:
    """No picture and no table below twenty decided applications."""
    found = card(empty.get(f"/applications/{entered(empty, 'Wolf', 'rejected')}/plan").text, "perspective")
    assert "Too early for a picture: one is drawn from 20 decided applications on; so far there is one." in found
    assert "<svg" not in found
    assert "<table" not in found


def test_the_picture_stands_with_its_table_and_what_may_be_concluded(asking, path) -> None:
    """The likely range, the own count in it, one sentence, and what it is made from."""
    found = card(asking.get(f"{path}/plan").text, "perspective")
    assert '<svg class="picture band" role="img" aria-labelledby="band-title band-words"' in found
    assert '<th scope="row">6 to 19 (yours: 15)</th>' in found
    assert "this application is among the 15 with an interview" in found
    assert "cannot be concluded from it" in found
    assert "docs/evidence.md B2" in found
    rows = re.findall(r'<td class="number">(\d+) %</td>', found)
    assert sum(map(int, rows)) == 100


def test_without_an_interview_the_sentence_says_how_little_one_letter_moves(asking) -> None:
    """The other end of this application would have moved the number by one."""
    text = asking.get(f"/applications/{of_company(asking, 'Oakhanger')}/plan").text
    assert "it would be 16 and not 15" in card(text, "perspective")


def test_in_german_what_is_english_is_marked(asking, path) -> None:
    """The page speaks German, and a reader aloud is told where English begins."""
    text = asking.get(f"{path}/plan", headers=GERMAN).text
    found = card(text, "thanks")
    assert "Ein Dankesbrief" in found
    assert '<p class="lead" lang="en">A short note of thanks' in found
    assert '<ul class="why" lang="en">' in found
    assert "vom 24. November 2026 bis zum 30. November 2026" in found
    assert '<span lang="de">Quelle:</span>' in found
    assert "Der Zufall allein bewegt diese Zahl" in text
    assert ' lang="en"' not in asking.get(f"{path}/plan").text.partition("<body>")[2].replace('words" lang="en"', "")


def test_quiet_mode_hides_everything_that_tells_of_the_no(asking, path) -> None:
    """All of it is private; one sentence says why the page is empty."""
    asking.client.cookies.set("onward-quiet", "yes")
    text = asking.get(f"{path}/plan").text
    assert "in quiet mode it stays empty" in text
    body = text.partition("<h1>")[2]
    assert all(
        "private" in found for found in re.findall(r'<(?:section|details) class="(?:card|rest|account)[^"]*"', body)
    )


def test_no_identifier_stands_twice(asking, path) -> None:
    """Labels and headings are found by it."""
    found = re.findall(r'\bid="([^"]+)"', asking.get(f"{path}/plan").text)
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("trials", "a", "b"), [(20, 1, 39), (63, 16, 68), (200, 1, 219), (5000, 1001, 4019), (20, 21, 19)]
)
def test_the_spread_is_the_beta_binomial(trials, a, b) -> None:
    """It sums to one, its mean is n a / (a + b), its range holds nine tenths, and is wider than one letter."""
    made = spread(trials, Beta(a, b))
    assert sum(made.chances) == pytest.approx(1)
    assert sum(k * chance for k, chance in enumerate(made.chances)) == pytest.approx(trials * a / (a + b))
    assert made.between(made.low, made.high) >= 0.9
    assert made.between(0, made.low - 1) <= 0.05
    assert made.between(made.high + 1, trials) <= 0.05
    assert made.high - made.low >= 2


def test_the_spread_agrees_with_a_worked_value() -> None:
    """P(0) of 20 with Beta(1, 19) is 19 / 39 (evidence.md B3)."""
    assert spread(20, Beta(1, 19)).chances[0] == pytest.approx(19 / 39)


@pytest.mark.parametrize(("trials", "own"), [(20, 0), (20, 20), (63, 15), (5000, 900)])
def test_the_picture_keeps_inside_its_frame_and_marks_one_column(trials, own) -> None:
    """However many there are: at most forty columns, one of them the owner's, words escaped."""
    drawn = band(spread(trials, Beta(1 + own, 19 + trials - own)), own, LABELS)
    columns = re.findall(r'<rect class="(strong|own)" x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)"', drawn)
    assert 2 < len(columns) <= 40
    assert [kind for kind, *_ in columns].count("own") == 1
    assert all(0 <= float(x) <= 340 - float(width) and 0 <= float(y) <= 196 for _, x, y, width in columns)
    assert "What &lt;it&gt; is" in drawn
