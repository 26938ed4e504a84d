"""`sailpoint documented`: runs scripts and the examples of documentation pages against a fresh tenant."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sailpoint._command.values import seconds

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]


def add(nouns: Nouns) -> None:
    """Add the command to the parser."""
    documented = nouns.add_parser(
        "documented",
        help="run scripts against a fresh tenant",
        description="Run scripts one after another against a fresh embedded tenant. The scripts of a page are the "
        "first Python block below `### Example` in each section `##`. A script succeeds if it prints a line with `The "
        "response of` and a response.",
    )
    documented.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        type=Path,
        help="page of the product's documentation (.md), script (.py), or directory of scripts",
    )
    documented.add_argument(
        "--timeout", default=60.0, type=seconds, metavar="SECONDS", help="limit for each script (default: %(default)s)"
    )
    documented.set_defaults(run=_run)


def _run(options: Namespace) -> int:
    from sailpoint._documented import run

    return run(options.paths, timeout=options.timeout)
