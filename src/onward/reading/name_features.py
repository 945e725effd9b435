"""What the finder of names looks at: a word, its neighbours, and where in the mail it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onward.reading.concepts import concepts
from onward.reading.folding import fold_word
from onward.reading.name_words import BORDER, TOKEN, Word, word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onward.model.reading import SenderRole
    from onward.reading.letter import Letter, Piece

_REPLY_MARKS = re.compile(
    r"^(?:\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|res|enc|i|r)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE
)
_GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|"
    r"guten? (?:tag|morgen|abend)|sehr geehrte|moin|"
    r"servus|hoi|gruezi|gruess|bonjour|bonsoir|cher|chere|madame|monsieur|hola|estimad[oa]|buen[oa]s|querid[oa]|"
    r"ola|caro|cara|prezad[oa]|boa|bom|exm[oa]|gentile|buongiorno|buonasera|ciao|egregi[oa]|spettabile|beste|"
    r"geachte|dag|goedemorgen|goedemiddag|goedendag)\b"
)
# A letter that begins with nothing but a name greets with it.
_NAME_ALONE = re.compile(r"^[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,2}\s*[,:!]$")
_LONGEST_GREETING, _GREETS_WITHIN = 70, 3
_LONGEST = 1200  # characters of one sentence or line that are looked at
_SHORTEST_SQUASHED = 3
_LONGEST_LOOK = 6000
# Words with which agencies speak of the employer.
_CLIENT = re.compile(
    r"\b(?:(?:our|my|the|your) client|unser\w* (?:kund|mandant|auftraggeber)|mein\w* (?:kund|mandant)"
    r"|(?:notre|mon|le) client"
    r"|(?:nuestro|mi|el) cliente|(?:nosso|meu|o) cliente|(?:il nostro|il mio|il) cliente"
    r"|(?:onze|mijn|de) (?:klant|opdrachtgever)"
    r"|temp|staffing|recruitment agency|personaldienstleist|personalvermittlung|cabinet de recrutement|interim"
    r"|ett\b|uitzend|detacher"
    r"|agenzia per il lavoro|somministrazione|consultora)"
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a mail in which names are looked for.

    Attributes:
        region: `sender`, `subject`, `hello`, `body` or `closing`.
        text: the words.
        start: where they begin in the message's text; 0 outside it.
    """

    region: str
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rest of the mail says that helps to tell whose name a word is.

    Attributes:
        domain, local: letters of the sender's domain and local part.
        shown: squashed words of the sender's display name.
        owner: squashed words of the addressee's names and of the greeting.
        role: whose domain the mail came from; with a mark when it speaks of a client.
        language: ISO 639-1.
    """

    domain: str
    local: str
    shown: frozenset[str]
    owner: frozenset[str]
    role: str
    language: str


def stretches(letter: Letter) -> Iterator[Stretch]:
    """The stretches of a letter, sender and subject first."""
    message = letter.message
    if message.sender.name:
        yield Stretch("sender", message.sender.name, 0)
    if message.subject:
        yield Stretch("subject", _REPLY_MARKS.sub("", message.subject)[:_LONGEST], 0)
    taken = set()
    for number, piece in enumerate(letter.sentences):
        taken.add(piece.start)
        yield Stretch("hello" if greets(number, piece) else "body", piece.text[:_LONGEST], piece.start)
    for piece in letter.signature:
        if piece.start not in taken:
            yield Stretch("closing", piece.text[:_LONGEST], piece.start)


def greets(number: int, piece: Piece) -> bool:
    """Whether a sentence, by its number in the letter, greets the addressee."""
    if number >= _GREETS_WITHIN or len(piece.text) > _LONGEST_GREETING:
        return False
    return bool(_GREETING.match(piece.folded) or (number == 0 and _NAME_ALONE.match(piece.text)))


def greeted_words(letter: Letter) -> frozenset[str]:
    """The squashed words of the greeting: the owner's name is among them."""
    found = {
        word(token).squashed
        for number, piece in enumerate(letter.sentences[:_GREETS_WITHIN])
        if greets(number, piece)
        for token in TOKEN.findall(piece.text)
    }
    return frozenset(found - {""})


def surroundings(letter: Letter, role: SenderRole) -> Surroundings:
    """What the mail says around its names."""
    message = letter.message
    owner = {word(token).squashed for address in message.to for token in TOKEN.findall(address.name)}
    owner |= greeted_words(letter)
    return Surroundings(
        domain=_letters(message.sender.domain.rpartition(".")[0]),
        local=_letters(message.sender.address.partition("@")[0]),
        shown=frozenset(word(token).squashed for token in TOKEN.findall(message.sender.name)) - {""},
        owner=frozenset(owner) - {""},
        role=f"{role}+" if _CLIENT.search(message.text[:_LONGEST_LOOK].lower()) else role.value,
        language=letter.language,
    )


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold_word(text))


def meanings(words: Sequence[Word], language: str) -> list[str]:
    """The first concept of each word, "" for those of none."""
    return [each[0] if each else "" for each in concepts([this.folded for this in words], language)]


def features(words: Sequence[Word], meant: Sequence[str], at: int, region: str, around: Surroundings) -> list[str]:
    """All features of one word, the tag before it left out; the arguments are those of `joint`."""
    before = words[at - 1] if at else BORDER
    after = words[at + 1] if at + 1 < len(words) else BORDER
    return [*words[at].own, *before.before, *after.after, *joint(words, meant, at, region, around)]


def joint(words: Sequence[Word], meant: Sequence[str], at: int, region: str, around: Surroundings) -> list[str]:
    """The features of one word that no single word gives: it beside its neighbours, in its place.

    Args:
        words: those of the stretch.
        meant: what they mean.
        at: which one.
        region: where the stretch stands.
        around: what the mail says around it.
    """
    this = words[at]
    before = words[at - 1] if at else BORDER
    second = words[at - 2] if at > 1 else BORDER
    third = words[at - 3] if at > 2 else BORDER
    after = words[at + 1] if at + 1 < len(words) else BORDER
    next_but_one = words[at + 2] if at + 2 < len(words) else BORDER
    shape = this.shape
    found = [
        "-s" + before.stem + shape,
        "--" + second.stem + " " + before.folded,
        "---" + third.stem + " " + second.stem + " " + before.stem,
        "=2" + second.stem + shape,
        "++" + after.folded + " " + next_but_one.stem,
        "=n2" + next_but_one.stem + shape,
        "p" + before.stem + " " + this.stem,
        "n" + this.stem + " " + after.stem,
        "S" + before.shape + shape + after.shape,
        "SS" + second.shape + before.shape + shape + after.shape + next_but_one.shape,
        "r" + region + shape,
        "R" + region + before.shape + shape,
        "q" + around.role + region + shape[:1],
        "w" + before.shape + " " + after.folded + shape[:1],
        "sA" + shape + after.stem,
    ]
    if region != "body":
        found += ["r0" + region + this.folded, "i" + region + str(min(at, 3)) + shape]
    elif at == 0:
        found.append("first" + shape)
    found += _of_meanings(meant, at, shape)
    found += _of_the_mail(this, before, region, around)
    return found


def _of_meanings(meant: Sequence[str], at: int, shape: str) -> tuple[str, ...]:
    """What the word and those beside it mean, the same in every language."""
    before = meant[at - 1] if at else "^"
    second = meant[at - 2] if at > 1 else "^"
    after = meant[at + 1] if at + 1 < len(meant) else "$"
    third = meant[at - 3] if at > 2 else "^"
    return (
        "@" + meant[at] + shape,
        "-@" + before + shape,
        "+@" + after + shape,
        "--@" + second + " " + before + shape,
        "---@" + third + " " + second + " " + before + shape[:1],
        "-+@" + before + " " + after + shape,
    )


def _of_the_mail(this: Word, before: Word, region: str, around: Surroundings) -> list[str]:
    squashed = this.squashed
    found = []
    theirs = squashed in around.shown or (len(squashed) >= _SHORTEST_SQUASHED and squashed in around.domain)
    found.append("Q" + around.role + ("own" if theirs else "other") + this.shape[:1])
    if squashed in around.owner:
        found.append("owner" + this.shape)
    if squashed in around.shown and region != "sender":
        found += ["shown", "shown" + this.shape]
    if len(squashed) >= _SHORTEST_SQUASHED:
        if squashed in around.domain:
            found += ["domain", "domain" + region + this.shape]
        if squashed in around.local:
            found += ["local", "local" + region]
    if before.squashed in around.shown and region != "sender":
        found.append("-shown" + this.shape)
    return found
