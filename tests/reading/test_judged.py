"""What single sentences do, as the shipped models judge them."""

from __future__ import annotations

import pytest

from onward.reading.folding import fold
from onward.reading.judged import Judged, JudgedLetter, best_of, shares_of
from onward.reading.letter import Piece
from onward.reading.linear import Linear, probabilities
from onward.reading.models import letters_model, names_model, parts_model, sentences_model
from onward.reading.prepare import prepare
from tests.reading.letters import message

PLAIN_NO = {
    "en": "We have decided not to move forward with your application.",
    "de": "Leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung nicht berücksichtigen können.",
    "fr": "Nous sommes au regret de ne pas pouvoir retenir votre candidature.",
    "es": "Lamentamos comunicarle que hemos decidido no continuar con su candidatura.",
    "pt": "Lamentamos informar que a sua candidatura não foi selecionada.",
    "it": "Siamo spiacenti di comunicarle che la sua candidatura non è stata selezionata.",
    "nl": "Helaas gaan we niet verder met je sollicitatie.",
}
NO_UNDER_A_CONDITION = {
    "en": "If you have not heard from us within four weeks, please consider your application unsuccessful.",
    "de": "Falls Sie innerhalb von vier Wochen nichts von uns hören, betrachten Sie Ihre Bewerbung bitte als nicht "
    "berücksichtigt.",
    "fr": "Sans réponse de notre part sous quatre semaines, veuillez considérer que votre candidature n'a pas été "
    "retenue.",
    "es": "Si no recibe noticias nuestras en cuatro semanas, entienda que su candidatura no ha sido seleccionada.",
    "pt": "Se não receber notícias nossas no prazo de quatro semanas, considere que a sua candidatura não foi "
    "selecionada.",
    "it": "Se non riceve nostre notizie entro quattro settimane, consideri che la sua candidatura non è stata "
    "selezionata.",
    "nl": "Als u binnen vier weken niets van ons hoort, kunt u ervan uitgaan dat u niet bent geselecteerd.",
}
INVITATION_MOVED = {
    "en": "Unfortunately we have to move your interview to Thursday at 2 pm.",
    "de": "Leider müssen wir das Vorstellungsgespräch auf Donnerstag um 14 Uhr verschieben.",
    "fr": "Malheureusement, nous devons déplacer votre entretien à jeudi 14 h.",
    "es": "Lamentablemente tenemos que aplazar su entrevista al jueves a las 14:00.",
    "pt": "Infelizmente temos de adiar a sua entrevista para quinta-feira às 14h00.",
    "it": "Purtroppo dobbiamo spostare il colloquio a giovedì alle 14:00.",
    "nl": "Helaas moeten we je sollicitatiegesprek verplaatsen naar donderdag om 14.00 uur.",
}
SENTENCES = [
    *((language, text, "decline_explicit") for language, text in PLAIN_NO.items()),
    *((language, text, "conditional") for language, text in NO_UNDER_A_CONDITION.items()),
    *((language, text, "interview") for language, text in INVITATION_MOVED.items()),
]


def judged(text: str, language: str) -> Judged:
    """A sentence by itself."""
    return Judged(Piece(text, fold(text), 0, len(text)), shares_of(fold(text), language))


@pytest.mark.parametrize("model", [sentences_model, letters_model, names_model, parts_model])
def test_every_class_of_a_shipped_model_has_a_probability(model) -> None:
    """One for each, all above zero, one in sum."""
    shipped: Linear = model()
    shares = probabilities(shipped.scores(list(shipped.rows)[:40]))
    assert len(shares) == len(shipped.classes) == len(set(shipped.classes))
    assert all(share > 0 for share in shares)
    assert sum(shares) == pytest.approx(1.0)


@pytest.mark.parametrize("text", ["", "?", "Thank you.", "漢字", "x" * 5000, *PLAIN_NO.values()])
def test_probabilities_of_a_sentence_add_up_to_one(text: str) -> None:
    """Of any sentence, known words or not."""
    assert sum(shares_of(fold(text), "en")) == pytest.approx(1.0)


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_a_sentence_is_known_for_what_it_does(language: str, text: str, expected: str) -> None:
    """A no, a no under a condition and a moved invitation, in seven languages."""
    assert best_of(fold(text), language) == judged(text, language).best == expected


@pytest.mark.parametrize("language", PLAIN_NO)
def test_only_a_plain_no_says_no(language: str) -> None:
    """Neither a condition nor a word of regret about a moved date does."""
    assert judged(PLAIN_NO[language], language).no > 0.5
    assert judged(NO_UNDER_A_CONDITION[language], language).no < 0.3
    assert judged(INVITATION_MOVED[language], language).no < 0.3


def test_a_letter_gives_the_sentences_that_do_a_thing() -> None:
    """In order, the subject apart from them."""
    text = f"Dear Jane,\n\n{PLAIN_NO['en']} {INVITATION_MOVED['en']}"
    letter = JudgedLetter(prepare(message(text, subject="Interview on Thursday at 2 pm")))
    assert [sentence.piece.text for sentence in letter.doing("decline_explicit")] == [PLAIN_NO["en"]]
    assert [sentence.piece.text for sentence in letter.doing("interview")] == [INVITATION_MOVED["en"]]
    assert letter.subject.piece.text == "Interview on Thursday at 2 pm"


def test_a_class_that_no_model_knows_has_no_share() -> None:
    """An unknown name adds nothing."""
    assert judged(PLAIN_NO["en"], "en").share("no such thing") == 0
