"""`sailpoint profiles diff`: differences between two profiles, files or tenants."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint._command.comparison import compared
from sailpoint._command.connection import connected
from sailpoint._command.documents import names_yaml, read
from sailpoint._command.exports import profile_in
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.lookup import profile, profiles_by_name
from sailpoint._command.review import show_rows
from sailpoint._command.values import filled
from sailpoint._command.verbs import verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]

_PAIR = 2


def add(verbs: Nouns) -> None:
    """Add the command to the parser."""
    differing = verb(
        verbs,
        "diff",
        _diff,
        "show the differences between identity profiles",
        "Compares two profiles or files; with --env twice, the profiles of two tenants by name. Ids of named "
        "objects are ignored, because they differ between tenants.",
        several_environments=True,
    )
    differing.add_argument(
        "profiles",
        metavar="PROFILE",
        nargs="*",
        type=filled,
        help="two ids, names or files (.json, .yaml) of get or export; with --env twice, names (default: all)",
    )
    differing.add_argument("--exit-code", action="store_true", help="exit with status 1 if there are differences")


def _diff(options: Namespace) -> int:
    environments = options.env or []
    if len(environments) > _PAIR:
        raise CommandError("--env may be given at most twice", Status.USAGE)
    if len(environments) < _PAIR and len(options.profiles) != _PAIR:
        raise CommandError("name two profiles or files, or give --env twice to compare two tenants", Status.USAGE)
    found = list(_of_tenants(options) if len(environments) == _PAIR else _of_profiles(options))
    show_rows(options, found)
    return Status.FAILED if found and options.exit_code else Status.DONE


def _of_tenants(options: Namespace) -> Iterator[dict[str, Any]]:
    sides = []
    for environment in options.env:
        with connected(Namespace(**{**vars(options), "env": environment})) as api:
            sides.append(profiles_by_name(api))
    before, after = sides
    for name in options.profiles or {**before, **after}:
        if name not in before and name not in after:
            raise CommandError(f"no identity profile has the name {name} in either tenant", Status.NOT_FOUND)
        yield from compared(name, before.get(name), after.get(name))


def _of_profiles(options: Namespace) -> list[dict[str, Any]]:
    one, other = options.profiles
    if _is_file(one) and _is_file(other):
        before, after = _of_file(one), _of_file(other)
    else:
        with connected(Namespace(**{**vars(options), "env": options.env and options.env[0]})) as api:
            before, after = (
                _of_file(each) if _is_file(each) else profile(api, each).to_dict() for each in (one, other)
            )
    return compared(f"{one} -> {other}", before, after)


def _is_file(name: str) -> bool:
    return (names_yaml(name) or name.lower().endswith(".json")) and Path(name).exists()


def _of_file(file: str) -> dict[str, Any]:
    """The profile in a file, as `get` or `export` writes it."""
    return profile_in(read(file), file)
