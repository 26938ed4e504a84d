"""`sailpoint completion`: scripts for the command completion of shells."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from sailpoint._command.api.parsing import Operations
from sailpoint._command.failures import CommandError, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]

_SHELLS = ("bash", "zsh", "fish", "powershell")

_HOW = """install it where the shell looks for completion scripts:
  bash        sailpoint completion bash > ~/.local/share/bash-completion/completions/sailpoint
  zsh         sailpoint completion zsh > DIRECTORY/_sailpoint    # a directory of $fpath
  fish        sailpoint completion fish > ~/.config/fish/completions/sailpoint.fish
  powershell  sailpoint completion powershell >> $PROFILE"""

_FILES = ("FILE", "PATH")  # metavars of arguments that are file names


def add(nouns: Nouns) -> None:
    """Add the command to the parser."""
    completion = nouns.add_parser(
        "completion",
        help="print a completion script for a shell",
        description="Print a completion script for a shell.",
        epilog=_HOW,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    completion.add_argument("shell", choices=_SHELLS, help="the shell")
    completion.set_defaults(run=_print)


def _print(options: argparse.Namespace) -> int:
    try:
        import shtab
    except ImportError:
        raise CommandError("completion needs shtab: install sailpoint-rs[cli]", Status.USAGE) from None
    for action in _actions(options.parser):
        if isinstance(action, Operations):
            action.make_all()
    for action in _actions(options.parser):
        if action.metavar in _FILES:
            vars(action)["complete"] = shtab.FILE
    sys.stdout.write(f"{shtab.complete(options.parser, shell=options.shell)}\n")
    return Status.DONE


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every option and argument, including those of subcommands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from _actions(below)
