"""One letter that the reader fails on does not stop the others."""

import pytest

from onward.flow import guard
from onward.model.message import Address, Message

MESSAGE = Message("m1", "0" * 16, None, Address("", "jobs@firm.example"), "Hello", "We filled the role.")


def test_a_fault_of_the_reader_becomes_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """The letter stays, unsure, and says what happened."""

    def failing(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(guard, "read", failing)
    reading = guard.read_or_note(MESSAGE)
    assert (reading.message_id, reading.unsure) == ("m1", True)
    assert [finding.code for finding in reading.findings] == ["reader-failed"]
    assert "RuntimeError" in reading.findings[0].text
