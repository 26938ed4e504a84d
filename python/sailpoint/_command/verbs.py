"""Helpers that declare commands and their common options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from sailpoint._command.connection import options_of_every_command
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.values import filled, seconds

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import TypeAlias

    _Run: TypeAlias = Callable[[argparse.Namespace], int]

__all__ = [
    "Nouns",
    "add_command",
    "check_selection",
    "choosing",
    "naming",
    "printing_help",
    "selecting",
    "verb",
    "verbs_of",
    "waiting",
]


class Nouns(Protocol):
    """Parsers to which commands are added."""

    def add_parser(self, name: str, **options: Any) -> argparse.ArgumentParser:
        """Add the parser of a command."""


def verbs_of(nouns: Nouns, noun: str, help: str) -> Nouns:  # noqa: A002 - argparse's name
    """Add a noun, and return the object to which its verbs are added."""
    parser = nouns.add_parser(noun, help=help, description=f"{help[:1].upper()}{help[1:]}.", allow_abbrev=False)
    parser.set_defaults(run=printing_help(parser))
    return parser.add_subparsers(dest="verb", metavar="COMMAND")


def printing_help(parser: argparse.ArgumentParser) -> _Run:
    """The function of a parser without a command: it prints the help."""

    def run(_: argparse.Namespace) -> int:
        parser.print_help()
        return Status.DONE

    return run


def verb(
    verbs: Nouns,
    name: str,
    run: _Run,
    help: str,  # noqa: A002
    more: str = "",
    *,
    several_environments: bool = False,
) -> argparse.ArgumentParser:
    """Add a command that calls the service, with the options common to all of them."""
    parents = [options_of_every_command(several_environments=several_environments)]
    return add_command(verbs, name, run, help, f"{help[:1].upper()}{help[1:]}. {more}".strip(), parents=parents)


def add_command(
    nouns: Nouns, name: str, run: _Run, summary: str, description: str, **options: Any
) -> argparse.ArgumentParser:
    """Add a command."""
    parser = nouns.add_parser(name, help=summary, description=description, allow_abbrev=False, **options)
    parser.set_defaults(run=run)
    return parser


def choosing(
    parser: argparse.ArgumentParser,
    fields: str = "id and name with eq ne ge gt in le lt sw, priority with eq ne",
    sorters: str = "id, name, priority, created, modified, owner.id, owner.name",
) -> None:
    """Add the options that select profiles by a filter."""
    parser.add_argument(
        "--filters", "--filter", metavar="FILTER", help=f"filter, for example 'name eq \"Employees\"' ({fields})"
    )
    parser.add_argument(
        "--sorters", metavar="FIELDS", help=f"sort by {sorters}, separated by commas; a leading - sorts descending"
    )


def naming(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names one profile."""
    parser.add_argument("profile", metavar="PROFILE", type=filled, help="id or name")


def selecting(parser: argparse.ArgumentParser, *of_filters: str) -> None:
    """Add the arguments that name profiles or select them by a filter; without either, all are selected."""
    parser.add_argument("profiles", metavar="PROFILE", nargs="*", type=filled, help="id or name (default: all)")
    choosing(parser, *of_filters)


def check_selection(options: argparse.Namespace) -> None:
    """Reject names combined with a filter; raises CommandError."""
    if options.profiles and (options.filters or options.sorters):
        raise CommandError("name profiles or select them with --filters and --sorters, not both", Status.USAGE)


def waiting(parser: argparse.ArgumentParser, until: str) -> None:
    """Add the options that wait for the result of a command."""
    parser.add_argument("--wait", action="store_true", help=f"wait until {until}")
    parser.add_argument("--timeout", type=seconds, metavar="SECONDS", help="maximum wait, implies --wait")
