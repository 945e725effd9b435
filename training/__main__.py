"""Trains the weights that ship with the reader: `make train`.

It learns from the letters of `tests/corpus/` except those of the test part, from the demo mailbox, from single
sentences and grammars. The same corpus gives the same bytes. `python -m training names` trains one model only.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.reading import DEMO_OWNER, demo, held_out_writers
from onward.reading.concepts import CONCEPTS
from onward.reading.linear import unpack
from onward.reading.models import LETTERS, NAMES, PARTS, SENTENCES
from training import concepts
from training import letters as of_letters
from training import names as of_names
from training import parts as of_parts
from training import sentences as of_sentences
from training.corpus import corpus

FOLDER = Path("src/onward/reading")
_ALL = ["concepts", "sentences", "letters", "names", "parts"]


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("only", nargs="*", choices=[*_ALL, []], help="train these only")
    only = parser.parse_args().only or _ALL
    kept = held_out_writers()
    letters = [letter for letter in corpus() if letter.writer not in kept]
    letters += [letter for letter in demo() if letter.message.sender.address != DEMO_OWNER]
    print(f"{len(letters)} letters")
    if "concepts" in only:
        (FOLDER / CONCEPTS).write_bytes(concepts.packed())
    if "sentences" in only:
        _write(SENTENCES, of_sentences.train(letters))
    if "letters" in only:
        shipped = unpack((FOLDER / SENTENCES).read_bytes())
        _write(LETTERS, of_letters.train([each for each in letters if each.row.get("for") != "names"], shipped))
    if "names" in only:
        _write(NAMES, of_names.train(letters))
    if "parts" in only:
        _write(PARTS, of_parts.train(letters))


def _write(name: str, data: bytes) -> None:
    (FOLDER / name).write_bytes(data)
    print(f"{name}: {len(data):,} bytes, {len(unpack(data).rows):,} features", flush=True)


if __name__ == "__main__":
    main()
