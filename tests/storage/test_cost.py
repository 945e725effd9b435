"""What opening and loading cost: modules that stay out, and times with room for a busy machine."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from onward.model import change as changes
from onward.model.application import Application, Event, EventKind, Organization
from onward.model.change import Cause
from onward.model.evidence import Evidence
from onward.model.record import Tie
from onward.storage.store import Store, open_store
from tests.storage.conftest import START

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.storage.conftest import Letter

_HEAVY = ("sqlalchemy", "alembic", "msgspec", "mako", "logging", "asyncio", "onward.model.record")


def _best(work: Callable[[], object], times: int = 5) -> float:
    """The shortest of some runs, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken) * 1000


def _loaded_by(code: str) -> list[str]:
    """Which heavy modules a fresh interpreter has after `code`."""
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return sorted(set(done.stdout.split()) & set(_HEAVY))


def test_opening_a_record_at_head_imports_nothing_heavy(folder: Path) -> None:
    """SQLAlchemy and Alembic cost half a second, msgspec 50 ms, the words of the model as much."""
    opening = (
        f"from pathlib import Path\nfrom onward.storage.store import open_store\nopen_store(Path({str(folder)!r}))"
    )
    assert _loaded_by(opening + ".counts()") == []
    assert _loaded_by(opening + ".load()") == ["msgspec", "onward.model.record"]


def test_opening_a_record_at_head_is_fast(folder: Path) -> None:
    """15 ms are promised; about 1 ms is usual."""
    assert _best(lambda: open_store(folder).close()) < 15


def test_a_large_record_is_loaded_fast(store: Store) -> None:
    """5,000 applications with 20,000 events: 250 ms are the aim."""
    why = Cause()
    made: list[changes.Change] = []
    for n in range(5000):
        made += [
            changes.PutOrganization(Organization(f"o-{n}", f"Firm {n}", f"firm {n}", domains=(f"f{n}.example",)), why),
            changes.PutApplication(
                Application(f"a-{n}", f"o-{n}", "Editor", evidence=(Evidence("Editor", f"{n}@x.example", 3, 9),)), why
            ),
            changes.PutTie(Tie(f"{n}@x.example", f"a-{n}", "thread", 1.0), why),
        ]
        at = [START + timedelta(days=k) for k in range(4)]
        made += [
            changes.PutEvent(Event(f"e-{n}-{k}", f"a-{n}", EventKind.STATUS, at[k], at[k], f"{n}@x.example"), why)
            for k in range(4)
        ]
    store.replace_derived(made, [])
    assert _best(store.load, 3) < 500
    assert len(store.load().events) == 5000


def test_adding_letters_is_fast(store: Store, letter: Letter) -> None:
    """8,000 letters of 3 kB a second are the aim; a busy machine gives fewer, a mistake a tenth."""
    words = [f"word{n}" for n in range(3000)]
    texts = [" ".join(words[(n * 31 + k * k) % 3000] for k in range(400)) for n in range(500)]
    batches = [[letter(f"{b}-{n}@x.example", text=texts[n]) for n in range(500)] for b in range(4)]
    begun = time.perf_counter()
    for batch in batches:
        store.add_messages(batch)
    assert 2000 / (time.perf_counter() - begun) > 2000


def test_an_import_of_known_mail_is_fast(store: Store, letter: Letter) -> None:
    """A second run over the same mailbox only looks up ids."""
    batch = [letter(f"{n}@x.example") for n in range(500)]
    store.add_messages(batch)
    assert _best(lambda: store.add_messages(batch)) < 50
