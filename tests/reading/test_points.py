"""Feedback taken apart: about what, at which stage, valued or asked for, whether it can be changed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onward.model.reading import FeedbackStage, Kind, Sense, Sentence, SentenceLabel, Topic
from onward.reading.points import find_points
from tests.reading.letters import reading

GIVEN, OTHER = SentenceLabel.FEEDBACK_GIVEN, SentenceLabel.OTHER

# Opening words by which the language is known, as any letter has them.
OPENINGS = {
    "en": "Thank you for your message and for the time that you gave to us.",
    "de": "Vielen Dank für Ihre Nachricht, wir haben uns darüber gefreut und melden uns wie gewünscht.",
    "fr": "Nous vous remercions pour votre message et pour le temps que vous nous avez accordé.",
    "es": "Le agradecemos su mensaje y el tiempo que nos ha dedicado en las últimas semanas.",
    "pt": "Agradecemos a sua mensagem e o tempo que nos deu, esta semana não foi possível antes.",
    "it": "La ringraziamo per il suo messaggio e per il tempo che ci ha dato nella settimana.",
    "nl": "Dank voor het bericht en voor de tijd die je ons hebt gegeven, we zijn er blij mee.",
}


def sentences(*told: tuple[SentenceLabel, str]) -> tuple[Sentence, ...]:
    """Sentences in order, one space between them."""
    found, start = [], 0
    for label, text in told:
        found.append(Sentence(text, label, True, start, start + len(text)))
        start += len(text) + 1
    return tuple(found)


def point(language: str, text: str, label: SentenceLabel = GIVEN, kind: Kind = Kind.FEEDBACK):
    """The one point of a letter with one sentence that may judge, None when there is none."""
    found = find_points(sentences((SentenceLabel.THANKS, OPENINGS[language]), (label, text)), kind)
    assert len(found) < 2
    return found[0] if found else None


ASKED = [
    ("en", "Your reply to the question about deadlines rambled a little.", "answers", "interview", True),
    ("en", "You had not read our annual report before the interview.", "preparation", "interview", True),
    ("en", "Your cover letter was addressed to somebody else.", "resume", "application", True),
    ("en", "The second page of your resume lists duties and no results.", "resume", "screening", True),
    ("en", "In the case study your slides ran over time.", "presentation", "assessment", True),
    ("en", "You spoke too fast for the two of us at the panel.", "communication", "interview", True),
    ("en", "It was hard to see why you want to leave teaching.", "motivation", "unknown", True),
    ("en", "Your SQL was weak on joins.", "skill", "unknown", True),
    ("en", "You lack experience with a team of that size.", "experience", "unknown", None),
    ("en", "Your salary expectation is above our pay band.", "salary", "unknown", False),
    ("en", "We could not offer a visa, and without a work permit it cannot go on.", "other", "unknown", False),
    ("en", "Not being available on Saturdays weighed against you.", "availability", "unknown", None),
    ("en", "Your French is not yet at the level that the desk needs.", "language", "unknown", True),
    ("de", "Ihre Antworten blieben uns zu allgemein.", "answers", "interview", True),
    ("de", "Im Vorstellungsgespräch wirkten Sie sehr nervös.", "communication", "interview", True),
    ("de", "Im Lebenslauf fehlen die letzten zwei Stationen.", "resume", "screening", True),
    ("de", "Ihr Anschreiben war leider voller Tippfehler.", "resume", "application", True),
    ("de", "Über unsere Produkte hatten Sie sich kaum informiert.", "preparation", "unknown", True),
    ("de", "Ihre Gehaltsvorstellung liegt über unserem Rahmen.", "salary", "unknown", False),
    ("de", "Bei der Fallstudie fehlte die Excel-Auswertung.", "skill", "assessment", True),
    ("fr", "Vos réponses manquaient d'exemples précis.", "answers", "interview", True),
    (
        "fr",
        "En entretien, vous connaissiez mal nos produits, il faut mieux vous préparer.",
        "preparation",
        "interview",
        True,
    ),
    ("fr", "Votre CV est trop long.", "resume", "screening", True),
    ("fr", "Votre anglais ne suffit pas pour ce service.", "language", "unknown", True),
    ("es", "Sus respuestas fueron poco concretas.", "answers", "interview", True),
    ("es", "En la entrevista no conocía nuestra empresa.", "preparation", "interview", True),
    ("es", "Le falta dominio de Excel.", "skill", "unknown", True),
    ("pt", "As suas respostas foram vagas e sem exemplos.", "answers", "interview", True),
    ("pt", "Não conhecia o nosso produto.", "preparation", "unknown", True),
    ("pt", "O currículo não mostra as datas dos cursos.", "resume", "application", True),
    ("it", "Le sue risposte erano troppo generiche.", "answers", "interview", True),
    ("it", "Al colloquio non conosceva i nostri prodotti.", "preparation", "interview", True),
    ("it", "Il suo inglese non basta per questo ruolo.", "language", "unknown", True),
    ("nl", "Je antwoorden bleven te algemeen.", "answers", "interview", True),
    ("nl", "In het gesprek sprak je te zacht, je mag meer oogcontact maken.", "communication", "interview", True),
    ("nl", "In je motivatiebrief stond de naam van een ander bedrijf, let daarop.", "resume", "application", True),
]

VALUED = [
    ("en", "You explained the budget clearly, and the panel liked it.", "communication", "interview"),
    ("en", "Your presentation was excellent.", "presentation", "unknown"),
    ("de", "Ihre Präsentation hat uns sehr gut gefallen.", "presentation", "unknown"),
    ("de", "Fachlich haben Sie im Gespräch überzeugt.", "skill", "interview"),
    ("fr", "Votre présentation a été très appréciée.", "presentation", "unknown"),
    ("es", "Su presentación fue excelente.", "presentation", "unknown"),
    ("pt", "A sua apresentação foi ótima.", "presentation", "unknown"),
    ("it", "La sua presentazione è stata ottima.", "presentation", "unknown"),
    ("nl", "Je presentatie was sterk.", "presentation", "unknown"),
]


@pytest.mark.parametrize(("language", "text", "about", "stage", "changeable"), ASKED)
def test_what_is_asked_for_is_taken_apart(language, text, about, stage, changeable):
    """Topic, stage and whether it can be changed."""
    found = point(language, text)
    assert found is not None
    assert (found.about, found.stage, found.changeable) == (about, stage, changeable)
    assert found.sense is Sense.IMPROVE


@pytest.mark.parametrize(("language", "text", "about", "stage"), VALUED)
def test_what_is_valued_is_told_apart(language, text, about, stage):
    """For what is valued there is nothing to change."""
    found = point(language, text)
    assert found is not None
    assert (found.about, found.stage, found.sense, found.changeable) == (about, stage, Sense.STRENGTH, None)


@pytest.mark.parametrize(
    ("language", "text", "about"),
    [
        ("en", "Your manner was warm, but your answers were too long.", "answers"),
        ("en", "Your motivation came through well, your knowledge of our services less so.", "preparation"),
        ("en", "You listened well in the role play but gave a discount that nobody asked for.", "other"),
        ("en", "Your cover letter was lovely, but much too long.", "resume"),
        ("de", "Ihr Auftreten war sympathisch, die Antworten waren aber zu knapp.", "answers"),
        ("fr", "Votre voix est agréable, mais les réponses restaient vagues.", "answers"),
        ("nl", "Je kwam rustig over, maar je antwoorden waren te lang.", "answers"),
    ],
)
def test_of_praise_and_criticism_the_criticism_names_the_topic(language, text, about):
    """What is praised is never told as something to change."""
    found = point(language, text)
    assert found is not None
    assert (found.about, found.sense) == (about, Sense.IMPROVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As promised, here are my notes from the interview:"),
        ("en", "I hope this helps with the next interview."),
        ("en", "What did you think of the panel?"),
        ("en", "Marianne"),
        ("en", "Here are the notes that I offered after our no."),
        ("de", "Wie versprochen hier unsere Rückmeldung zum Gespräch:"),
        ("de", "Ich hoffe, das hilft Ihnen beim nächsten Gespräch."),
        ("fr", "Voici comme convenu notre retour sur votre entretien :"),
        ("es", "Espero que le sirva para la próxima entrevista."),
        ("pt", "Espero que ajude na próxima entrevista."),
        ("it", "Spero che le sia utile per i prossimi colloqui."),
        ("nl", "Hopelijk heb je hier iets aan."),
    ],
)
def test_what_leads_in_or_out_is_no_point(language, text):
    """Neither labelled as feedback nor without a label."""
    assert point(language, text, OTHER) is None
    assert point(language, text) is None


def test_an_unlabelled_sentence_counts_where_it_plainly_judges():
    """In a feedback mail, and with a topic."""
    text = "Your answers were too long."
    assert point("en", text, OTHER) is not None
    assert point("en", "The weather was not too good that day.", OTHER) is None
    assert point("en", text, OTHER, Kind.REJECTION) is None
    assert point("en", text, GIVEN, Kind.REJECTION) is not None


@pytest.mark.parametrize("kind", [Kind.REJECTION, Kind.INTERVIEW, Kind.OTHER])
def test_a_letter_without_feedback_has_no_points(kind):
    """Reasons and compliments of a rejection stand elsewhere."""
    told = sentences(
        (SentenceLabel.COMPLIMENT, "Your presentation was excellent."),
        (SentenceLabel.REASON, "You lack experience in audits."),
    )
    assert find_points(told, kind) == ()


@pytest.mark.parametrize("text", ["Your example was the one on the lift.", "You scored 3 out of 5 on planning."])
def test_a_sentence_that_neither_values_nor_asks_is_no_point(text):
    """Nothing is guessed: the plan shows it word for word all the same."""
    assert point("en", text) is None


def test_plus_and_minus_in_front_decide():
    """Where a letter marks its points so, a dash is a minus; elsewhere it is a dash."""
    signed = sentences((OTHER, OPENINGS["en"]), (GIVEN, "+ questions for us"), (GIVEN, "- timing of the presentation"))
    assert [p.sense for p in find_points(signed, Kind.FEEDBACK)] == [Sense.STRENGTH, Sense.IMPROVE]
    plain = sentences((OTHER, OPENINGS["en"]), (GIVEN, "- clear presentation"), (GIVEN, "- good answers"))
    assert [p.sense for p in find_points(plain, Kind.FEEDBACK)] == [Sense.STRENGTH] * 2


def test_a_heading_holds_for_what_stands_below_it():
    """Until the next one."""
    told = sentences(
        (OTHER, OPENINGS["en"]),
        (OTHER, "What went well"),
        (GIVEN, "You never lost the thread of your presentation."),
        (OTHER, "Areas for improvement:"),
        (GIVEN, "Your answers on stock control."),
    )
    assert [(p.about, p.sense) for p in find_points(told, Kind.FEEDBACK)] == [
        (Topic.PRESENTATION, Sense.STRENGTH),
        (Topic.ANSWERS, Sense.IMPROVE),
    ]


def test_the_letter_says_where_it_was_seen():
    """The step that its other sentences name, unless they name two or the next one."""
    judging = (GIVEN, "You spoke too quietly.")

    def stage(intro: str) -> FeedbackStage:
        return find_points(sentences((OTHER, OPENINGS["en"]), (OTHER, intro), judging), Kind.FEEDBACK)[0].stage

    assert stage("This is about your interview of last week.") is FeedbackStage.INTERVIEW
    assert stage("This is about the role play.") is FeedbackStage.ASSESSMENT
    assert stage("This is about the role play and the interview.") is FeedbackStage.UNKNOWN
    assert stage("You asked me for a few lines.") is FeedbackStage.UNKNOWN


MAIL = """Dear Jo,

Thank you for asking for feedback after your interview. The panel's comments are as follows.

- You came across as friendly and explained the audit clearly.
- Your answers on teamwork were vague, and we would have liked a concrete example.
- You had not looked at our website.

I hope this helps.

Kind regards
Dara Wynn
"""


def test_a_mail_of_feedback_is_taken_apart():
    """Through the whole reader: three points in order, each the words at its span."""
    found = reading(MAIL, "Feedback on your interview")
    assert found.kind is Kind.FEEDBACK
    assert [(p.about, p.sense, p.stage) for p in found.points] == [
        (Topic.COMMUNICATION, Sense.STRENGTH, FeedbackStage.INTERVIEW),
        (Topic.ANSWERS, Sense.IMPROVE, FeedbackStage.INTERVIEW),
        (Topic.PREPARATION, Sense.IMPROVE, FeedbackStage.INTERVIEW),
    ]
    assert all(MAIL[p.start : p.end] == p.text for p in found.points)


WORDS = st.sampled_from(
    """
    your answers were too long but strong interview test CV + - : ? . ! Ihre Antworten zu knapp gut Lebenslauf pas
    mais clair no pero bien não mas ótimo ma non buono niet goed maar 17/20 saturdays visa İ ß ǅ strengths “ ”
    """.split()
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join))


@settings(max_examples=200, deadline=None)
@given(
    told=st.lists(st.tuples(st.sampled_from(SentenceLabel), TEXTS), max_size=8),
    kind=st.sampled_from(Kind),
)
def test_every_point_is_a_sentence_of_the_letter(told, kind):
    """Whatever the words: nothing raises; a point is a sentence, word for word and in order, its list sign left out."""
    given_sentences = sentences(*told)
    letter = " ".join(text for _, text in told)
    points = find_points(given_sentences, kind)
    assert all(letter[p.start : p.end] == p.text for p in points)
    ends = [s.end for s in given_sentences if s.text]
    assert [p.end for p in points] == [end for end in ends if end in {p.end for p in points}]
    assert all(any(s.end == p.end and s.text.endswith(p.text) for s in given_sentences) for p in points)
    assert all(p.text.strip() for p in points)
    assert all(p.changeable is None for p in points if p.sense is Sense.STRENGTH)


def test_a_sentence_that_holds_a_point_is_substance() -> None:
    """Praise of what the owner did is told as a point, so it is counted as no form."""
    found = reading(
        "Hi Robin,\n\nas promised, some feedback on your interview. You explained your project clearly. Your answers "
        "on budgeting stayed general; we would have liked concrete figures.\n\nBest\nIda Brook",
        subject="Re: feedback on your interview",
    )
    held = [s for s in found.sentences if any(p.start < s.end and s.start < p.end for p in found.points)]
    assert len(held) == len(found.points) == 2
    assert all(sentence.substance for sentence in held)
