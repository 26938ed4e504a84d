"""The command line's grammar: its nouns, and what `--help` says about all of them."""

from __future__ import annotations

import argparse

from sailpoint import __version__
from sailpoint._command import completion, documented, mappings, profiles, sandbox
from sailpoint._command.connection import CREDENTIALS
from sailpoint._command.failures import STATUSES

__all__ = ["VERSION", "parser"]

VERSION = f"sailpoint-rs {__version__}"


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; `run` of what it parses is the command."""
    made = argparse.ArgumentParser(
        prog="sailpoint",
        description="SailPoint Identity Security Cloud: identity profiles, and a tenant to try things on.",
        epilog=f"{CREDENTIALS}\n\n{STATUSES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=VERSION)
    nouns = made.add_subparsers(dest="noun", metavar="COMMAND", required=True)
    for noun in (profiles, mappings, sandbox, documented, completion):
        noun.add(nouns)
    return made
