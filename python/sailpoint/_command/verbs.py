"""What the declarations of commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from sailpoint._command.connection import options_of_every_command
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.values import filled, seconds

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

__all__ = ["Nouns", "check_selection", "choosing", "naming", "selecting", "verb", "verbs_of", "waiting"]


class Nouns(Protocol):
    """Where commands are added."""

    def add_parser(self, name: str, **options: Any) -> argparse.ArgumentParser:
        """Add one."""


def verbs_of(nouns: Nouns, noun: str, help: str) -> Nouns:  # noqa: A002 - argparse's name
    """A noun, for verbs to be added."""
    parser = nouns.add_parser(noun, help=help, description=f"{help[:1].upper()}{help[1:]}.", allow_abbrev=False)
    return parser.add_subparsers(dest="verb", metavar="COMMAND", required=True)


def verb(
    verbs: Nouns,
    name: str,
    run: Callable[[argparse.Namespace], int],
    help: str,  # noqa: A002
    more: str = "",
) -> argparse.ArgumentParser:
    """A command that calls the service, with the options that each of those has."""
    parser = verbs.add_parser(
        name,
        help=help,
        description=f"{help[:1].upper()}{help[1:]}. {more}".strip(),
        parents=[options_of_every_command()],
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)
    return parser


def choosing(
    parser: argparse.ArgumentParser,
    fields: str = "id and name with eq ne ge gt in le lt sw, priority with eq ne",
    sorters: str = "id, name, priority, created, modified, owner.id, owner.name",
) -> None:
    """Let a command choose profiles by what they are."""
    parser.add_argument(
        "--filters", "--filter", metavar="FILTER", help=f"which, for example 'name eq \"Employees\"' ({fields})"
    )
    parser.add_argument(
        "--sorters", metavar="FIELDS", help=f"{sorters}, with commas between; a leading - sorts descending"
    )


def naming(parser: argparse.ArgumentParser) -> None:
    """Let a command work on one profile."""
    parser.add_argument("profile", metavar="PROFILE", type=filled, help="its id or its name")


def selecting(parser: argparse.ArgumentParser, *of_filters: str) -> None:
    """Let a command work on all profiles, on some that are named, or on some that are chosen as `choosing` has it."""
    parser.add_argument("profiles", metavar="PROFILE", nargs="*", type=filled, help="an id or a name (default: all)")
    choosing(parser, *of_filters)


def check_selection(options: argparse.Namespace) -> None:
    """Refuse profiles that are named and chosen; raises CommandError."""
    if options.profiles and (options.filters or options.sorters):
        raise CommandError("name profiles, or choose with --filters and --sorters, not both", Status.USAGE)


def waiting(parser: argparse.ArgumentParser, until: str) -> None:
    """Let a command wait for what it has begun."""
    parser.add_argument("--wait", action="store_true", help=f"wait until {until}")
    parser.add_argument("--timeout", type=seconds, metavar="SECONDS", help="wait so long at most")
