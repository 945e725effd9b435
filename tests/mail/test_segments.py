"""Whose words each stretch of a text is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.mail.segments import segments
from onward.model.message import SegmentKind

OWN, QUOTED, FORWARDED, SIGNATURE, FOOTER = SegmentKind


def stretches(text: str, subject: str = "") -> list[tuple[SegmentKind, str]]:
    """(kind, words) of each segment, blank ends left out."""
    return [(each.kind, text[each.start : each.end].strip()) for each in segments(text, subject)]


LETTER = "Dear Jo,\n\nwe chose somebody else."
PRIVATE = "Jo,\n\nmy aunt says the test in your browser is powered by luck, and the company now hires.\n\nInes"
FOLDED = "This e-mail and everything that was sent together with it is\nconfidential and for the addressee only."
OUTLOOK = (
    "________________________________\nVon: Tilda <t@x.example>\nGesendet: Montag, 2. März 2026 09:15\n"
    "An: Jo\nBetreff: Absage\n\nleider nein"
)
FORWARD = "---------- Forwarded message ---------\nFrom: Tilda <t@x.example>\nDate: Mon, Mar 2\nSubject: No\nTo: Jo"
QUESTION = "Here is what they wrote to me last Monday, what do you make of it?"
CASES = {
    "a plain letter": (LETTER, "", [(OWN, LETTER)]),
    "a sign-off": (
        f"{LETTER}\n\nKind regards\nTilda Brandt\nTalent Partner",
        "",
        [(OWN, f"{LETTER}\n\nKind regards"), (SIGNATURE, "Tilda Brandt\nTalent Partner")],
    ),
    "a German sign-off with place": (
        "Guten Tag,\nleider nein.\nViele Grüße aus Köln\nTilda Brandt",
        "",
        [(OWN, "Guten Tag,\nleider nein.\nViele Grüße aus Köln"), (SIGNATURE, "Tilda Brandt")],
    ),
    "a sign-off with the name": (f"{LETTER}\nBest, Tilda\n", "", [(OWN, f"{LETTER}\nBest, Tilda")]),
    "a delimiter": (f"{LETTER}\n\n--\nTilda\nBrightwater", "", [(OWN, LETTER), (SIGNATURE, "--\nTilda\nBrightwater")]),
    "a telephone": (f"{LETTER}\n\nSent from my phone", "", [(OWN, LETTER), (SIGNATURE, "Sent from my phone")]),
    "a legal footer below": (
        f"{LETTER}\n\nMit freundlichen Grüßen\nTilda Brandt\n\nSitz der Gesellschaft: Bremen\nHRB 1 Bremen",
        "",
        [
            (OWN, f"{LETTER}\n\nMit freundlichen Grüßen"),
            (SIGNATURE, "Tilda Brandt"),
            (FOOTER, "Sitz der Gesellschaft: Bremen\nHRB 1 Bremen"),
        ],
    ),
    "a folded notice below a rule": (
        f"{LETTER}\n\nBest regards\nTilda\n\n__________\n{FOLDED}",
        "",
        [(OWN, f"{LETTER}\n\nBest regards"), (SIGNATURE, "Tilda"), (FOOTER, f"__________\n{FOLDED}")],
    ),
    "words of a notice in a private letter": (
        PRIVATE,
        "",
        [(OWN, PRIVATE)],
    ),
    "a footer without a sign-off": (
        f"{LETTER}\n\nUnsubscribe | Preferences\n\nBrightwater Studio, Harbour Road 5",
        "",
        [(OWN, LETTER), (FOOTER, "Unsubscribe | Preferences\n\nBrightwater Studio, Harbour Road 5")],
    ),
    "a footer in the letter's own paragraph": (
        "Dear Jo,\nwe chose somebody else.\nThis is an automated message.",
        "",
        [(OWN, "Dear Jo,\nwe chose somebody else."), (FOOTER, "This is an automated message.")],
    ),
    "a promise about data is no footer": (
        "Dear Jo,\n\nwe keep your papers for six months, as our privacy policy says.\n\nKind regards\nTilda",
        "",
        [
            (OWN, "Dear Jo,\n\nwe keep your papers for six months, as our privacy policy says.\n\nKind regards"),
            (SIGNATURE, "Tilda"),
        ],
    ),
    "a notice on top": (
        f"View this email in your browser\n\n{LETTER}",
        "",
        [(FOOTER, "View this email in your browser"), (OWN, LETTER)],
    ),
    "a postscript": (
        f"{LETTER}\n\nBest regards\nTilda\n\nP.S. Your portfolio stays with me.",
        "",
        [(OWN, f"{LETTER}\n\nBest regards"), (SIGNATURE, "Tilda"), (OWN, "P.S. Your portfolio stays with me.")],
    ),
    "a reply above": (
        "Thank you!\n\nOn Mon, Mar 2, 2026 at 9:15 AM Tilda Brandt <t@x.example> wrote:\n> Dear Jo,\n> no.",
        "Re: x",
        [
            (OWN, "Thank you!"),
            (QUOTED, "On Mon, Mar 2, 2026 at 9:15 AM Tilda Brandt <t@x.example> wrote:\n> Dear Jo,\n> no."),
        ],
    ),
    "an announcement on two lines": (
        "Thanks for it\n\nOn Mon, Mar 2, 2026 at 9:15 AM Tilda Brandt\n<t@x.example> wrote:\n\n> no.",
        "Re: x",
        [
            (OWN, "Thanks for it"),
            (QUOTED, "On Mon, Mar 2, 2026 at 9:15 AM Tilda Brandt\n<t@x.example> wrote:\n\n> no."),
        ],
    ),
    "answers in between": (
        "Am 02.03.26 um 09:15 schrieb Tilda Brandt:\n> Passt Dienstag?\nJa.\n> Und Mittwoch?\nNein.",
        "AW: x",
        [
            (QUOTED, "Am 02.03.26 um 09:15 schrieb Tilda Brandt:\n> Passt Dienstag?"),
            (OWN, "Ja."),
            (QUOTED, "> Und Mittwoch?"),
            (OWN, "Nein."),
        ],
    ),
    "a reply without marks": (
        "Danke.\n\nAm Montag, 2. März 2026 schrieb Tilda Brandt <t@x.example>:\nGuten Tag,\nleider nein.",
        "AW: x",
        [
            (OWN, "Danke."),
            (QUOTED, "Am Montag, 2. März 2026 schrieb Tilda Brandt <t@x.example>:\nGuten Tag,\nleider nein."),
        ],
    ),
    "an Outlook reply": (
        f"Danke, das habe ich verstanden und melde mich nächste Woche.\n\n{OUTLOOK}",
        "AW: Absage",
        [
            (OWN, "Danke, das habe ich verstanden und melde mich nächste Woche."),
            (QUOTED, OUTLOOK),
        ],
    ),
    "an original message": (
        "I have understood, and I thank you for the time you took.\n\n-----Original Message-----\nFrom: Tilda\n\nno",
        "Re: x",
        [
            (OWN, "I have understood, and I thank you for the time you took."),
            (QUOTED, "-----Original Message-----\nFrom: Tilda\n\nno"),
        ],
    ),
    "a forwarded mail": (
        f"FYI\n\n{FORWARD}\n\n\n{LETTER}\n\nKind regards\nTilda Brandt\n\n> what you wrote",
        "Fwd: No",
        [
            (OWN, "FYI"),
            (QUOTED, FORWARD),
            (FORWARDED, f"{LETTER}\n\nKind regards"),
            (SIGNATURE, "Tilda Brandt"),
            (QUOTED, "> what you wrote"),
        ],
    ),
    "a forwarded mail with words of one's own": (
        f"{QUESTION}\n\nBegin forwarded message:\n\nFrom: Tilda\nSubject: No\n\nno\n\nKind regards\nTilda",
        "Fwd: No",
        [
            (OWN, QUESTION),
            (QUOTED, "Begin forwarded message:\n\nFrom: Tilda\nSubject: No"),
            (FORWARDED, "no\n\nKind regards\nTilda"),
        ],
    ),
    "an Outlook mail passed on": (
        "Von: Tilda <t@x.example>\nGesendet: Montag\nAn: Jo\nBetreff: Absage\n\nleider nein",
        "WG: Absage",
        [(QUOTED, "Von: Tilda <t@x.example>\nGesendet: Montag\nAn: Jo\nBetreff: Absage"), (FORWARDED, "leider nein")],
    ),
    "a quotation in French": (
        "Merci beaucoup.\n\nLe lun. 2 mars 2026 à 09:15, Tilda Brandt <t@x.example> a écrit :\nBonjour,\nnon.",
        "Re: x",
        [
            (OWN, "Merci beaucoup."),
            (QUOTED, "Le lun. 2 mars 2026 à 09:15, Tilda Brandt <t@x.example> a écrit :\nBonjour,\nnon."),
        ],
    ),
    "a quotation in Danish": (
        "Mange tak.\n\nDen man. 2. mar. 2026 kl. 09.15 skrev Tilda Brandt <t@x.example>:\nHej,\nnej.",
        "Re: x",
        [
            (OWN, "Mange tak."),
            (QUOTED, "Den man. 2. mar. 2026 kl. 09.15 skrev Tilda Brandt <t@x.example>:\nHej,\nnej."),
        ],
    ),
    "a quotation in Portuguese": (
        "Obrigada.\n\nEm seg., 2 de mar. de 2026 às 09:15, Tilda Brandt escreveu:\n\nBom dia,\nnão.",
        "RES: x",
        [(OWN, "Obrigada."), (QUOTED, "Em seg., 2 de mar. de 2026 às 09:15, Tilda Brandt escreveu:\n\nBom dia,\nnão.")],
    ),
    "a quotation in Italian over two lines": (
        "Grazie.\n\nIl giorno lun 2 mar 2026 alle ore 09:15 Tilda Brandt\n<t@x.example> ha scritto:\n> no",
        "Re: x",
        [
            (OWN, "Grazie."),
            (QUOTED, "Il giorno lun 2 mar 2026 alle ore 09:15 Tilda Brandt\n<t@x.example> ha scritto:\n> no"),
        ],
    ),
    "a quotation in Dutch": (
        "Dank je.\n\nOp ma 2 mrt 2026 om 09:15 schreef Tilda Brandt <t@x.example>:\n\nnee",
        "Re: x",
        [(OWN, "Dank je."), (QUOTED, "Op ma 2 mrt 2026 om 09:15 schreef Tilda Brandt <t@x.example>:\n\nnee")],
    ),
    "a French header block": (
        (
            "Merci, j'ai compris et je reviens vers vous la semaine prochaine.\n\n"
            "De : Tilda Brandt\nEnvoyé : lundi 2 mars 2026 09:15\nÀ : Jo\nObjet : Candidature\n\nnon"
        ),
        "RE: Candidature",
        [
            (OWN, "Merci, j'ai compris et je reviens vers vous la semaine prochaine."),
            (QUOTED, "De : Tilda Brandt\nEnvoyé : lundi 2 mars 2026 09:15\nÀ : Jo\nObjet : Candidature\n\nnon"),
        ],
    ),
    "a mail passed on in Portuguese": (
        "FYI\n\n---------- Mensagem encaminhada ----------\nDe: Tilda\nData: seg\nAssunto: Não\nPara: Jo\n\nnão",
        "Fwd: Não",
        [
            (OWN, "FYI"),
            (QUOTED, "---------- Mensagem encaminhada ----------\nDe: Tilda\nData: seg\nAssunto: Não\nPara: Jo"),
            (FORWARDED, "não"),
        ],
    ),
    "a mail passed on in Dutch": (
        "Begin doorgestuurd bericht:\n\nVan: Tilda\nDatum: 2 maart 2026\nOnderwerp: nee\n\nnee",
        "Fwd: nee",
        [
            (QUOTED, "Begin doorgestuurd bericht:\n\nVan: Tilda\nDatum: 2 maart 2026\nOnderwerp: nee"),
            (FORWARDED, "nee"),
        ],
    ),
    "a ceremonious sign-off in French": (
        (
            "Madame,\n\nnous n'y donnons pas suite.\n\n"
            "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nTilda Brandt"
        ),
        "",
        [
            (
                OWN,
                (
                    "Madame,\n\nnous n'y donnons pas suite.\n\n"
                    "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées."
                ),
            ),
            (SIGNATURE, "Tilda Brandt"),
        ],
    ),
    "a Spanish telephone": (
        "Gracias, quedamos así.\n\nEnviado desde mi iPhone",
        "",
        [(OWN, "Gracias, quedamos así."), (SIGNATURE, "Enviado desde mi iPhone")],
    ),
    "words that look like labels": (
        "Da: jetzt bin ich.\nA: oder doch nicht?\n\nBis morgen",
        "",
        [(OWN, "Da: jetzt bin ich.\nA: oder doch nicht?\n\nBis morgen")],
    ),
    "a letter that only speaks of writing": (
        "On 2 March you wrote: I like boats.\nFrom: here on we differ.\n\nAm I wrong?",
        "",
        [(OWN, "On 2 March you wrote: I like boats.\nFrom: here on we differ.\n\nAm I wrong?")],
    ),
    "nothing": ("", "", []),
}


@pytest.mark.parametrize("name", CASES)
def test_words_are_told_apart(name: str) -> None:
    """Own words, quotations, forwarded mail, signatures and legal footers."""
    text, subject, expected = CASES[name]
    assert stretches(text, subject) == expected


PIECES = st.sampled_from(
    [
        "> quoted",
        ">",
        "",
        "Kind regards",
        "--",
        "On 2 March 2026, Tilda wrote:",
        "From: a",
        "Sent: b",
        "Subject: c",
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "P.S. one",
        "Unsubscribe",
        "Am 2.3.2026 schrieb",
        "Tilda <t@x.example>:",
        "   ",
        "We chose somebody else, and we are sorry to say so after so long a way that you went with us.",
    ]
)


@given(st.lists(PIECES | st.text(max_size=20), max_size=25), st.sampled_from(["", "Fwd: x", "Re: x"]))
def test_segments_cover_the_text_in_order(lines: list[str], subject: str) -> None:
    """No gap, no overlap, nothing empty, every boundary at the start of a line."""
    text = "\n".join(lines)
    found = segments(text, subject)
    assert "".join(text[each.start : each.end] for each in found) == text
    assert all(each.start < each.end for each in found)
    assert all(each.start == 0 or text[each.start - 1] == "\n" for each in found)
    assert [each.start for each in found][1:] == [each.end for each in found][:-1]
