"""Completion of commands and options for your shell.

Prints a script. For bash, a line in ~/.bashrc takes it in; for zsh, it is written to a folder of your $fpath.

Examples:
  eval "$(onward completion bash)"
  onward completion zsh > ~/.zsh/completions/_onward
"""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING

from onward.cli.commands import COMMANDS
from onward.cli.wording import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onward.app import App

SHELLS = ("bash", "zsh")
_PLACES = frozenset({"PATH", "FILE"})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("shell", choices=SHELLS, help="which shell")


def run(arguments: argparse.Namespace, app: App) -> int:  # noqa: ARG001 — every command is called alike
    """Print the script."""
    import shtab

    print(shtab.complete(whole_parser(), arguments.shell))
    return 0


def whole_parser() -> argparse.ArgumentParser:
    """All commands as parts of one parser; imports every command."""
    parser = argparse.ArgumentParser(prog="onward")
    parser.add_argument("--version", action="store_true")
    parts = parser.add_subparsers(dest="command")
    for command in COMMANDS:
        part = parts.add_parser(command.name, help=command.summary)
        import_module(command.module).add_arguments(part)
        _folder(part)
    _folder(parser)
    return parser


def _folder(parser: argparse.ArgumentParser) -> None:
    import shtab

    data = parser.add_argument("--data", metavar="DIR", help=TEXTS["main.data"])
    data.complete = shtab.DIRECTORY  # type: ignore[attr-defined]  # shtab's way of saying what is completed
    _files(parser._actions)  # noqa: SLF001 — argparse shows its actions nowhere else


def _files(actions: Iterable[argparse.Action]) -> None:
    """File names after every argument that names one."""
    import shtab

    for action in actions:
        if action.metavar in _PLACES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # shtab's way of saying what is completed
