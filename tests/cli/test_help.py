"""Help teaches, and costs nothing."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from onward.cli.commands import COMMANDS
from onward.cli.main import main, parser_for

LOADED = "import sys, runpy; from onward.cli.main import main; main(['--help']); print(sorted(sys.modules))"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_there_and_its_help_has_examples(command, capsys):
    """Each example is a call of that command, or of one that goes with it."""
    with pytest.raises(SystemExit) as left:
        main([command.name, "--help"])
    out = capsys.readouterr().out
    assert left.value.code == 0
    examples = out.partition("Examples:\n")[2].partition("\n\n")[0].strip().splitlines()
    assert examples
    assert any(f"onward {command.name}" in line for line in examples)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_option_is_explained(command):
    """No option without a word on what it does."""
    parser = parser_for(command, import_module(command.module))
    assert [action.option_strings for action in parser._actions if not action.help] == []


def test_help_loads_no_command():
    """`onward --help` has 80 ms."""
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    loaded = done.stdout.rpartition("[")[2]
    assert "onward.cli.commands" in loaded
    assert "_command'" not in loaded
    for heavy in ("onward.storage", "onward.flow", "onward.app", "msgspec", "sqlite3"):
        assert f"'{heavy}" not in loaded


def test_help_lists_every_command(capsys):
    """In groups, each with one line."""
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"  {command.name}" in out and command.summary in out for command in COMMANDS)
