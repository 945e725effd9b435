"""The words with which letters take their leave."""

from __future__ import annotations

import pytest

from onward.reading.folding import fold
from onward.reading.sign_offs import is_sign_off


@pytest.mark.parametrize(
    "line",
    [
        "Kind regards,",
        "Yours faithfully",
        "Mit freundlichen Grüßen",
        "Viele Grüße aus Köln",
        "Bien cordialement,",
        "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.",
        "Veuillez recevoir, chère Madame, l'assurance de mes sentiments les meilleurs.",
        "Un cordial saludo,",
        "Atentamente",
        "Com os melhores cumprimentos,",
        "Atenciosamente",
        "Cordiali saluti",
        "Distinti saluti,",
        "Met vriendelijke groet,",
        "Hoogachtend,",
    ],
)
def test_a_leave_taking_is_known_in_every_language(line: str) -> None:
    """Short forms and the long ceremonious French ones."""
    assert is_sign_off(fold(line))


@pytest.mark.parametrize(
    "line",
    [
        "Best candidates are seen next week, and we will write to everyone again.",
        "Thank you for the talk.",
        "Nous avons pris votre demande en considération et reviendrons vers vous.",
        "Gracias por tu tiempo y por venir.",
        "Groeten uit het team krijg je niet vandaag.",
    ],
)
def test_words_of_a_sentence_take_no_leave(line: str) -> None:
    """The same words inside of text."""
    assert not is_sign_off(fold(line))
