"""Trains `names.weights`: which words name employer, agency, role and people.

The letters are also given other names from `tests/corpus/names/`, so that the model learns places and forms, not names.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from onward.reading.name_features import Surroundings, features, meanings, stretches, surroundings
from onward.reading.name_words import TOKEN, word
from onward.reading.senders import sender_role
from training.corpus import CORPUS
from training.fitting import Fit, fit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from onward.reading.letter import Letter
    from onward.reading.name_features import Stretch
    from training.corpus import Labelled

HOW = Fit(norm=False, step=0.1, shrink=5e-6, rounds=10, least=8, kept=13, grain=5)
COPIES = 4
_TAGS = {"company": "C", "agency": "A", "role": "R"}
_ASIDE = frozenset({"not_job", "alert", "other"})
_LEAST_SEEN = 8  # a word seen so often and never in a name begins none
_LEAST_OUTSIDE = 3  # a word in small letters seen so often and never in a name ends one
_BESIDE = 2
_OF_PHRASES = 4.0  # how much a phrase without a letter counts
_LONG_PART = 4  # a shorter first word of a firm's name is no short form of it
# First words of firms' names that stand for many.
_COMMON = frozenset(
    """
    university department school stadt hotel clinique groupe ayuntamiento grupo mairie gemeente landesamt klinikum
    praxis hospital city county the north south west east first new royal saint stadtverwaltung council national
    institut institute studio banco banca comune azienda casa camara ziekenhuis stichting agence cabinet societe
    college centre center museum office bank group alterszentrum pfarramt pflegezentrum primarschule kanzlei ville
    universidad universidade universita instituto consejo ministerio
    """.split()
)

Tagged = list[tuple["Stretch", list[str], list[str]]]


def tagged(letter: Letter, row: Mapping[str, object]) -> Tagged:
    """The stretches of a letter with their tokens and the right tag of each."""
    out: Tagged = []
    for stretch in stretches(letter):
        tokens = list(TOKEN.finditer(stretch.text))
        tags = ["O"] * len(tokens)
        for start, end, tag in _spans(stretch.text, row):
            inside = [n for n, token in enumerate(tokens) if token.start() < end and token.end() > start]
            if inside and all(tags[n] == "O" for n in inside):
                for number, n in enumerate(inside):
                    tags[n] = ("I" if number else "B") + tag
        if tokens:
            out.append((stretch, [token[0] for token in tokens], tags))
    return out


def _spans(text: str, row: Mapping[str, object]) -> list[tuple[int, int, str]]:
    """The places of a text that name what the labels name, the longest first."""
    found = []
    for field, tag in _TAGS.items():
        value = str(row.get(field) or "")
        found += [(*span, tag) for span in _places(text, value)]
        if tag != "R":
            found += [(*span, tag) for part in _short_forms(value) for span in _places(text, part, capital=True)]
    for person in row.get("people") or ():  # type: ignore[attr-defined]
        name = str(person["name"])
        found += [(*span, "P") for span in _places(text, name)]
        parts = name.split()
        if len(parts) > 1:
            for part in (parts[0], parts[-1]):
                found += [(*span, "P") for span in _places(text, part, capital=True) if len(part) > 2]
    return sorted(found, key=lambda span: (-(span[1] - span[0]), "RCAP".index(span[2])))


def _short_forms(name: str) -> Iterator[str]:
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        part = " ".join(words[:count])
        if len(part) > _LONG_PART and part[0].isupper() and word(part).folded not in _COMMON:
            yield part


def _places(text: str, value: str, *, capital: bool = False) -> Iterator[tuple[int, int]]:
    if not value:
        return
    pattern = r"\s+".join(re.escape(part) for part in value.split())
    for match in re.finditer(rf"(?<![^\W_]){pattern}(?![^\W_])", text, re.IGNORECASE):
        if not capital or text[match.start()].isupper():
            yield match.span()


class Renamed:
    """Gives a letter other names, the same one for the same name throughout."""

    def __init__(self, names: Mapping[str, Sequence[str]], chance: random.Random) -> None:
        self._names, self._chance = names, chance

    def __call__(self, rows: Tagged, around: Surroundings) -> tuple[Tagged, Surroundings]:
        """The letter with other names, and what then stands around them."""
        known = self._chosen(rows)
        domain = around.domain
        for (tag, old), new in known.items():
            squashed = "".join(word(token).squashed for token in old)
            if tag in "CA" and len(squashed) > _LONG_PART and (squashed in domain or domain in squashed) and domain:
                domain = "".join(word(token).squashed for token in new)
        out: Tagged = []
        for stretch, tokens, tags in rows:
            new_tokens: list[str] = []
            new_tags: list[str] = []
            for tag, piece in _runs(tokens, tags):
                chosen = known[tag, tuple(piece)] if tag != "O" else piece
                new_tokens += chosen
                new_tags += ["O"] if tag == "O" else [f"B{tag}", *[f"I{tag}"] * (len(chosen) - 1)]
            out.append((stretch, new_tokens, new_tags))
        shown = {word(token).squashed for stretch, tokens, _ in out if stretch.region == "sender" for token in tokens}
        return out, replace(around, domain=domain, shown=frozenset(shown - {""}))

    def _chosen(self, rows: Tagged) -> dict[tuple[str, tuple[str, ...]], list[str]]:
        names = {(tag, tuple(run)) for _, tokens, tags in rows for tag, run in _runs(tokens, tags) if tag != "O"}
        known: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for tag, old in sorted(names, key=lambda name: (-len(name[1]), name)):
            known[tag, old] = (
                _part_of_known(known, tag, old) or TOKEN.findall(self._chance.choice(self._names[tag])) or list(old)
            )
        return known


def _part_of_known(
    known: Mapping[tuple[str, tuple[str, ...]], list[str]], tag: str, old: tuple[str, ...]
) -> list[str] | None:
    """The part of a longer name's new name that stands where this one stands in the old."""
    for (other, whole), new in known.items():
        if tag == other and tag != "R" and len(whole) > len(old):
            size = max(1, min(len(new), len(old)))
            if whole[: len(old)] == old:
                return new[:size]
            if whole[-len(old) :] == old:
                return new[-size:]
    return None


def _runs(tokens: Sequence[str], tags: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Names as (tag, tokens), and every other token by itself as ("O", [token])."""
    at = 0
    while at < len(tokens):
        end = at + 1
        if tags[at] == "O":
            yield "O", [tokens[at]]
        else:
            while end < len(tokens) and tags[end] == "I" + tags[at][1]:
                end += 1
            yield tags[at][1], list(tokens[at:end])
        at = end


def examples(
    rows: Tagged, around: Surroundings, never: frozenset[str], *, near: bool
) -> Iterator[tuple[list[str], str]]:
    """Features and tag of every word that the finder looks at; with `near` only of those beside a name."""
    for stretch, tokens, tags in rows:
        words = [word(token) for token in tokens]
        meant = meanings(words, around.language)
        before = "O"
        for at, tag in enumerate(tags):
            beside = not near or any(each != "O" for each in tags[max(0, at - _BESIDE) : at + _BESIDE + 1])
            if beside and not (before == tag == "O" and words[at].folded in never):
                yield (
                    [*features(words, meant, at, stretch.region, around), "T" + before, "T" + before + words[at].shape],
                    tag,
                )
            before = tag


def names_in(letters: Sequence[Labelled]) -> dict[str, list[str]]:
    """Names to give, by tag: those of the lists and those of the letters themselves."""
    found: dict[str, set[str]] = {tag: set() for tag in "CARP"}
    for letter in letters:
        for field, tag in _TAGS.items():
            found[tag] |= {str(letter.row[field])} if letter.row.get(field) else set()
        found["P"] |= {str(person["name"]) for person in letter.row.get("people") or ()}  # type: ignore[attr-defined]
    for tag, pattern in (("C", "company*"), ("A", "agency"), ("P", "person"), ("R", "role*")):
        for path in sorted((CORPUS / "names").glob(f"{pattern}.txt")):
            found[tag] |= {line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()}
    return {tag: sorted(names) for tag, names in found.items()}


def train(letters: Sequence[Labelled]) -> bytes:
    """The packed model from labelled letters; the same letters give the same bytes."""
    told = [letter for letter in letters if letter.row["kind"] not in _ASIDE and letter.row.get("for") != "kind"]
    renamed = Renamed(names_in(told), random.Random(2026))
    rows: list[tuple[Tagged, Surroundings, bool]] = []
    for letter in told:
        own = tagged(letter.letter, letter.row), surroundings(letter.letter, sender_role(letter.message))
        near = letter.row.get("for") == "names"
        rows += [(*each, near) for each in (own, *(renamed(*own) for _ in range(COPIES)))]
    never, outside = (_outside(rows, least) for least in (_LEAST_SEEN, _LEAST_OUTSIDE))
    found, tags, weights = [], [], []
    for each, around, near in rows:
        for feature, tag in examples(each, around, never, near=near):
            found.append(feature)
            tags.append(tag)
            weights.append(_OF_PHRASES if near else 1.0)
    return fit(found, tags, HOW, weights, notes={"never": sorted(never), "outside": sorted(outside)})


def _outside(rows: Sequence[tuple[Tagged, Surroundings, bool]], least: int) -> frozenset[str]:
    """Words seen at least so often and never in a name; numbers and capitals are looked at every time."""
    seen: Counter[str] = Counter()
    named: set[str] = set()
    for each, _, _ in rows:
        for _, tokens, tags in each:
            for token, tag in zip(tokens, tags, strict=True):
                if token.islower() or not token[0].isalnum():
                    seen[word(token).folded] += 1
                if tag != "O":
                    named.add(word(token).folded)
    return frozenset(name for name, count in seen.items() if count >= least * (COPIES + 1) and name not in named)
