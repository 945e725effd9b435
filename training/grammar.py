"""Stock phrases from a grammar: `tests/corpus/phrases/*.grammar`, expanded with a fixed seed.

python -m training.grammar FILE…       counts, faults and sixty sentences of each file

A line `@name = a | b` is a macro, `label: pattern` a kind of sentence. In a pattern `@name` stands for one of the
macro's alternatives, `[…]` may be left out, `(a|b)` is a choice. @role, @firm, @person, @date, @place and @skill are
filled from lists.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

GIVEN = frozenset({"role", "firm", "person", "date", "place", "skill"})
_LINE = re.compile(r"(?:@(?P<macro>\w+)\s*=|(?P<label>[a-z_]+(?::[a-z_]+)?):)\s*(?P<text>.*)")
_NAME = re.compile(r"@([a-zA-Z_]+)")


@dataclass(slots=True)
class Grammar:
    """Macros by name, and the patterns of each label."""

    macros: dict[str, list[str]] = field(default_factory=dict)
    patterns: list[tuple[str, str]] = field(default_factory=list)


def read_grammar(path: Path) -> Grammar:
    """The grammar of a file.

    Raises:
        ValueError: a line is neither macro nor sentence, or names a macro that is not there.
    """
    grammar = Grammar()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        match = _LINE.match(line)
        if not match:
            raise ValueError(f"{path.name}:{number}: neither a macro nor a sentence: {line[:60]!r}")
        if match["macro"]:
            grammar.macros[match["macro"]] = _alternatives(match["text"])
        else:
            grammar.patterns += [(match["label"], alternative) for alternative in _alternatives(match["text"])]
    for text in (*(t for ts in grammar.macros.values() for t in ts), *(t for _, t in grammar.patterns)):
        for name in _NAME.findall(text):
            if name not in grammar.macros and name not in GIVEN:
                raise ValueError(f"{path.name}: @{name} is not defined, in {text[:60]!r}")
    return grammar


def _alternatives(text: str) -> list[str]:
    """The alternatives of a text at its top level."""
    return [part.strip() for part in _alternatives_spaced(text)]


def expand(grammar: Grammar, text: str, given: Mapping[str, Sequence[str]], chance: random.Random) -> str:
    """One sentence of a pattern."""
    out, at = [], 0
    while at < len(text):
        sign = text[at]
        if sign in "[(":
            end = _closing(text, at)
            if sign == "(" or chance.random() < 0.5:
                inside = _alternatives_spaced(text[at + 1 : end])
                out.append(expand(grammar, chance.choice(inside), given, chance))
            at = end + 1
        elif sign == "@" and (name := _NAME.match(text, at)):
            choices = given[name[1]] if name[1] in GIVEN else grammar.macros[name[1]]
            chosen = chance.choice(choices)
            out.append(chosen if name[1] in GIVEN else expand(grammar, chosen, given, chance))
            at = name.end()
        else:
            out.append(sign)
            at += 1
    return "".join(out)


def _alternatives_spaced(text: str) -> list[str]:
    """Like `_alternatives`, blanks kept: they belong to what is optional."""
    parts, depth, begin = [], 0, 0
    for at, sign in enumerate(text):
        depth += (sign in "[(") - (sign in "])")
        if sign == "|" and depth == 0:
            parts.append(text[begin:at])
            begin = at + 1
    return [*parts, text[begin:]]


def _closing(text: str, at: int) -> int:
    depth = 0
    for end in range(at, len(text)):
        depth += (text[end] in "[(") - (text[end] in "])")
        if depth == 0:
            return end
    raise ValueError(f"a bracket is not closed in {text!r}")


def sentences(grammar: Grammar, given: Mapping[str, Sequence[str]], each: int, seed: int) -> Iterator[tuple[str, str]]:
    """Up to `each` different sentences of every pattern, with their labels; the same seed gives the same ones."""
    chance = random.Random(seed)
    for label, pattern in grammar.patterns:
        found = {" ".join(expand(grammar, pattern, given, chance).split()) for _ in range(each)}
        for sentence in sorted(found):
            yield label, sentence


def main() -> None:
    """Show what grammars hold."""
    given = {name: [f"<{name}>"] for name in GIVEN}
    for name in sys.argv[1:]:
        grammar = read_grammar(Path(name))
        labels = Counter(label for label, _ in grammar.patterns)
        found = list(sentences(grammar, given, 8, 1))
        print(f"{name}: {len(grammar.patterns)} lines, {dict(labels)}")
        for label, sentence in random.Random().sample(found, min(60, len(found))):
            print(f"  {label:18} {sentence}")


if __name__ == "__main__":
    main()
