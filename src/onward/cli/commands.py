"""The table of commands: enough for the help and for finding a module, so that none is imported before it runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: as it is typed; its module is `onward.cli.<name with underscores>_command`.
        group: the heading under which the help lists it.
        summary: one line for the help.
    """

    name: str
    group: str
    summary: str

    @property
    def module(self) -> str:
        """The dotted name of its module."""
        return f"onward.cli.{self.name.replace('-', '_')}_command"


COMMANDS: tuple[Command, ...] = (
    Command("import", "Bring in", "take in mail, or restore an export"),
    Command("read", "Bring in", "show what letters say, without keeping anything"),
    Command("open", "Look", "the pages of your record, in the browser"),
    Command("today", "Look", "where the search stands and what is open"),
    Command("plan", "Look", "what to do after one rejection, and why"),
    Command("applications", "Look", "all applications with stage and outcome"),
    Command("show", "Look", "one application or letter with everything known of it"),
    Command("people", "Look", "who wrote and who met you"),
    Command("stats", "Look", "your numbers, with what they can and cannot tell"),
    Command("search", "Look", "find words in mail and notes"),
    Command("questions", "Look", "what the program is unsure of"),
    Command("add", "Tell", "an application, an interview or another event, by hand"),
    Command("note", "Tell", "write down what was said, or what impressed you"),
    Command("answer", "Tell", "answer a step or a question"),
    Command("correct", "Tell", "put right what was read or tied wrongly"),
    Command("circle", "Tell", "your people: who holds you up, who hears of jobs"),
    Command("owner", "Tell", "your name, addresses and settings"),
    Command("draft", "Write", "a thank-you note, a request for feedback, a message to a friend"),
    Command("reread", "Look after", "read the kept mail again; shows the changes first"),
    Command("export", "Look after", "write everything to one open file"),
    Command("erase", "Look after", "remove the record from this computer"),
    Command("doctor", "Look after", "check the record and the settings"),
    Command("completion", "Look after", "completion of commands for your shell"),
)
BY_NAME = {command.name: command for command in COMMANDS}
