"""The completion scripts: accepted by the shell, and they complete commands, options and choices."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from onward.cli.commands import COMMANDS
from onward.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

TRY = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
_shtab_onward 2>/dev/null
printf '%s\\n' "${COMPREPLY[@]}"
"""
needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="no bash is installed")


@pytest.fixture(scope="module")
def bash_script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `onward completion bash` prints."""
    path = tmp_path_factory.mktemp("completion") / "onward.bash"
    run = "from onward.cli.main import main; main()"
    with path.open("w") as stream:
        subprocess.run([sys.executable, "-c", run, "completion", "bash"], stdout=stream, check=True)
    return path


def _completed(script: Path, *words: str) -> list[str]:
    done = subprocess.run(["bash", "-c", TRY, "try", str(script), *words], capture_output=True, text=True, check=True)
    return done.stdout.split()


@needs_bash
def test_bash_accepts_the_script(bash_script: Path) -> None:
    """`bash -n` reads it without carrying it out."""
    assert subprocess.run(["bash", "-n", str(bash_script)], check=False).returncode == 0


@needs_bash
@pytest.mark.parametrize(
    ("words", "completed"),
    [
        (["onward", "pl"], ["plan"]),
        (["onward", "comp"], ["completion"]),
        (["onward", "completion", ""], ["bash", "zsh"]),
        (["onward", "draft", "lark", "--to"], ["--tone", "--to"]),
        (["onward", "draft", "lark", "--tone", ""], ["plain", "warm", "formal"]),
        (["onward", "reread", "--y"], ["--yes"]),
        (["onward", "doctor", "--da"], ["--data"]),
        (["onward", "nothing-like-it"], []),
    ],
)
def test_bash_completes(words: list[str], completed: list[str], bash_script: Path) -> None:
    """As if TAB was pressed after these words."""
    assert _completed(bash_script, *words) == completed


@needs_bash
def test_every_command_is_completed(bash_script: Path) -> None:
    """All of the table, none besides."""
    assert _completed(bash_script, "onward", "") == [command.name for command in COMMANDS]


@needs_bash
def test_file_names_are_completed_where_a_file_is_meant(bash_script: Path, tmp_path: Path) -> None:
    """For `onward import` and `onward export`."""
    (tmp_path / "mailbox.mbox").touch()
    for command in ("import", "export", "read"):
        assert _completed(bash_script, "onward", command, f"{tmp_path}/mail") == [f"{tmp_path}/mailbox.mbox"]


def test_the_script_for_zsh_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """And where a zsh is installed, it accepts the script."""
    assert main(["completion", "zsh"]) == 0
    script = capsys.readouterr().out
    assert script.startswith("#compdef onward")
    assert all(f"    {command.name}:'" in script for command in COMMANDS)
    if zsh := shutil.which("zsh"):
        assert subprocess.run([zsh, "-n"], input=script, text=True, check=False).returncode == 0


def test_another_shell_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """With those that there are."""
    assert main(["completion", "fish"]) == 2
    assert "bash" in capsys.readouterr().err
