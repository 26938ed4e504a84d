"""The command line's grammar: its nouns, and what `--help` says about all of them."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from sailpoint import __version__
from sailpoint._command import completion, documented, mappings, profiles, sandbox
from sailpoint._command.connection import CREDENTIALS
from sailpoint._command.failures import STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["parse", "parser"]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What the arguments say; `run` of it is the command."""
    return parser().parse_args(list(_joined(arguments)))


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    made = argparse.ArgumentParser(
        prog="sailpoint",
        description="SailPoint Identity Security Cloud: identity profiles, and a tenant to try things on.",
        epilog=f"{CREDENTIALS}\n\n{STATUSES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"sailpoint-rs {__version__}")
    nouns = made.add_subparsers(dest="noun", metavar="COMMAND", required=True)
    made.set_defaults(parser=made)  # which completion is made from
    for noun in (profiles, mappings, sandbox, documented, completion):
        noun.add(nouns)
    return made


def _joined(arguments: Sequence[str]) -> Iterator[str]:
    """The arguments, in which `--sorters -name` is one, because alone `-name` looks like options."""
    rest = iter(arguments)
    for argument in rest:
        following = next(rest, None) if argument == "--sorters" else None
        if following is None:
            yield argument
        elif re.fullmatch(r"-[a-z][\w.,-]+", following):
            yield f"{argument}={following}"
        else:
            yield from (argument, following)
