"""The parser of the command line, and the common part of `--help`."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from sailpoint import __version__
from sailpoint._command import auth, completion, doctor, documented, mappings, profiles, project, sandbox, transforms
from sailpoint._command.api import parsing
from sailpoint._command.connection import CREDENTIALS
from sailpoint._command.failures import STATUSES
from sailpoint._command.printing import PrintingParser
from sailpoint._command.verbs import printing_help

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["parse", "parser"]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The parsed arguments, with the command's function as `run`."""
    return parser().parse_args(list(_joined(arguments)))


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    made = PrintingParser(
        prog="sailpoint",
        description="SailPoint Identity Security Cloud: manage identity profiles, call any other operation, and run an "
        "embedded tenant.",
        epilog=f"{CREDENTIALS}\n\n{STATUSES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"sailpoint-rs {__version__}")
    nouns = made.add_subparsers(dest="noun", metavar="COMMAND")
    # `completion` reads the parser; without a command, the help is printed.
    made.set_defaults(parser=made, run=printing_help(made))
    for noun in (profiles, mappings, transforms, project, parsing, auth, sandbox, doctor, documented, completion):
        noun.add(nouns)
    return made


def _joined(arguments: Sequence[str]) -> Iterator[str]:
    """The arguments, with `--sorters -name` joined into one, because `-name` alone looks like an option."""
    rest = iter(arguments)
    for argument in rest:
        following = next(rest, None) if argument == "--sorters" else None
        if following is None:
            yield argument
        elif re.fullmatch(r"-[a-z][\w.,-]+", following):
            yield f"{argument}={following}"
        else:
            yield from (argument, following)
