"""The help of the command line, and completion in shells."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from needed import absent
from sailpoint._command.parser import parser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Commands

VERBS = ("list", "get", "create", "update", "delete", "diff", "export", "import", "preview", "sync", "default-config")


def commands(within: argparse.ArgumentParser, *names: str) -> Iterator[tuple[str, ...]]:
    """Every command, nouns and verbs."""
    yield names
    for action in within._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield from commands(below, *names, name)


@pytest.mark.parametrize("names", list(commands(parser())), ids=" ".join)
def test_every_command_has_a_help_text(names: tuple[str, ...], command: Commands) -> None:
    ended = command(*names, "--help")

    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith(f"usage: {' '.join(['sailpoint', *names])} ")


def test_the_help_lists_exit_statuses_and_credentials(command: Commands) -> None:
    shown = command("--help").out

    assert all(f"\n  {status:<3}  " in shown for status in (0, 1, 2, 3, 4, 5, 130, 141))
    assert all(name in shown for name in ("SAIL_CLIENT_SECRET", "./config.json", "~/.sailpoint/config.yaml", "--env"))
    verbs = command("profiles", "--help").out.split()
    assert set(VERBS) <= set(verbs)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_there_is_a_script_for_each_shell(shell: str, command: Commands) -> None:
    script = command("completion", shell).out

    assert all(word in script for word in ("default-config", "completion", "--base-url"))


@pytest.fixture
def script(command: Commands, tmp_path: Path) -> Path:
    """The completion script for bash."""
    if shutil.which("bash") is None:
        absent("there is no bash here")
    file = tmp_path / "sailpoint.bash"
    file.write_text(command("completion", "bash").out, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("pro", {"profiles", "project"}),
        ("profiles ", set(VERBS)),
        ("profiles up", {"update"}),
        ("profiles list --f", {"--filters", "--filter"}),
        ("profiles list -o ", {"table", "json", "yaml", "csv"}),
        ("completion ", {"bash", "zsh", "fish", "powershell"}),
        ("profiles import --file exp", {"export.json"}),
        ("api get_lifecycle", {"get_lifecycle_state", "get_lifecycle_states"}),
        ("api list_roles --for-s", {"--for-subadmin", "--for-segment-ids"}),
        ("api import_accounts --id 1 --file exp", {"export.json"}),
    ],
)
def test_bash_completes(line: str, offered: set[str], script: Path, tmp_path: Path) -> None:
    (tmp_path / "export.json").touch()
    *words, last = f"sailpoint {line}".split(" ")
    lines = [
        f"source {script}",
        f"COMP_WORDS=({' '.join(words)} '{last}'); COMP_CWORD={len(words)}",
        "function=$(complete -p sailpoint | sed 's/.*-F \\([^ ]*\\).*/\\1/')",
        "$function sailpoint",
        'printf "%s\\n" "${COMPREPLY[@]}"',
    ]
    ended = subprocess.run(
        [shutil.which("bash") or "", "--norc", "-c", "\n".join(lines)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert ended.stderr == ""
    assert set(ended.stdout.split()) == offered
