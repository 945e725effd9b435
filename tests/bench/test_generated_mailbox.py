"""The generated mailbox is what the benchmarks say it is."""

from __future__ import annotations

from bench import mailbox, records, standard_parse
from onward.mail.parse import parse_message
from onward.mail.sources import deliveries

COUNT = 60


def test_a_mail_is_the_same_every_time():
    """Two machines measure the same bytes."""
    assert [mailbox.mail(number) for number in range(20)] == [mailbox.mail(number) for number in range(20)]


def test_both_readers_find_every_mail(tmp_path):
    """No text of a mail looks like a separator, and both readers get the subject and a text."""
    box = tmp_path / "box.mbox"
    separator = b"From sender@mail.example Mon Jan  2 08:00:00 2017\n"
    box.write_bytes(b"".join(separator + mailbox.mail(number) + b"\n" for number in range(COUNT)))
    ours = [delivery.message for delivery in deliveries(str(box))]
    theirs = [standard_parse.parse(raw) for raw in standard_parse.mails(box)]
    assert len(ours) == len(theirs) == COUNT
    for message, (fields, texts) in zip(ours, theirs, strict=True):
        assert message.subject in fields
        assert message.text
        assert not message.findings
        assert len(texts) == 2


def test_a_new_letter_is_newer_than_its_record():
    """Taking it in is the short way, not a rebuild."""
    message = parse_message(records.new_letter(3), "new.eml")
    assert message.date
    assert message.date > records.LAST_DAY
