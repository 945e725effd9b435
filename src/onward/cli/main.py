"""`onward`: finds the command, opens the application, turns errors into one sentence and an exit code."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn, Protocol

from onward import __version__
from onward.cli.commands import BY_NAME, COMMANDS, Command
from onward.cli.wording import TEXTS
from onward.errors import OnwardError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onward.app import App

INTERRUPTED = 130


class CommandModule(Protocol):
    """What every module of a command offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""

    def run(self, arguments: argparse.Namespace, app: App) -> int:
        """Do it; the exit code."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code: 0 done, 1 to 6 as in `errors`, 130 interrupted."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(words)
    except OnwardError as error:
        # Names from mail may stand in it, and must not steer the terminal.
        sentence = "".join(c if c.isprintable() else " " for c in str(error))
        print(f"onward: {sentence}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print(TEXTS["main.interrupted"], file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (`onward … | head`): nothing is left to say.
        sys.stderr.close()
        return 0


def _run(words: list[str]) -> int:
    folder, rest = _data_option(words)
    if not rest or rest[0] in {"-h", "--help", "help"}:
        return _help(rest[1:])
    if rest[0] == "--version":
        print(f"onward {__version__}")
        return 0
    command = BY_NAME.get(rest[0])
    if command is None:
        return _unknown(rest[0])
    module: CommandModule = import_module(command.module)
    arguments = parser_for(command, module).parse_intermixed_args(rest[1:])
    from onward.app import open_app

    with open_app(arguments.data or folder) as app:
        return module.run(arguments, app)


def _data_option(words: list[str]) -> tuple[str | None, list[str]]:
    """`--data DIR` may stand before the command, too."""
    if len(words) >= 2 and words[0] == "--data":
        return words[1], words[2:]
    if words and words[0].startswith("--data="):
        return words[0].partition("=")[2], words[1:]
    return None, words


def parser_for(command: Command, module: CommandModule) -> argparse.ArgumentParser:
    """The parser of one command, with the options that all commands share."""
    parser = _Parser(
        prog=f"onward {command.name}",
        description=module.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module.add_arguments(parser)
    parser.add_argument("--data", metavar="DIR", help=TEXTS["main.data"])
    return parser


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with a call in one sentence, as every other error is told."""

    def error(self, message: str) -> NoReturn:
        """Raise a UsageError instead of printing the usage."""
        raise UsageError(TEXTS["main.usage_error"].format(message=message, prog=self.prog))


def _help(words: list[str]) -> int:
    if words and words[0] in BY_NAME:
        return _run([words[0], "--help"])
    print(TEXTS["main.usage"])
    group = ""
    for command in COMMANDS:
        if command.group != group:
            group = command.group
            print(f"\n{group}")
        print(f"  {command.name:<13} {command.summary}")
    print("\n" + TEXTS["main.more"])
    return 0


def _unknown(word: str) -> int:
    from difflib import get_close_matches

    close = get_close_matches(word, BY_NAME, n=1)
    hint = TEXTS["main.close"].format(close=close[0]) if close else TEXTS["main.list"]
    print(f"onward: {TEXTS['main.unknown'].format(word=word)} {hint}", file=sys.stderr)
    return 2
