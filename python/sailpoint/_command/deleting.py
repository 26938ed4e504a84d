"""`sailpoint profiles delete`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sailpoint._command.connection import connected
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.lookup import identifier, profiles
from sailpoint._command.output import note, plural, show
from sailpoint._command.table import Column
from sailpoint._command.values import filled, seconds
from sailpoint._command.verbs import verb

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from sailpoint._command.verbs import Nouns
    from sailpoint.v2024.models.identity_profile import IdentityProfile

__all__ = ["add"]

_COLUMNS = (
    Column("TASK", "id", whole=True),
    Column("NAME", "name"),
    Column("LAUNCHED", "launched", spare=1),
    Column("STATUS", "completionStatus"),
)


def add(verbs: Nouns) -> None:
    """Add the command to the parser."""
    deleting = verb(
        verbs,
        "delete",
        _delete,
        "delete identity profiles",
        "The service deletes them in a task. The command waits for it, prints the ended task, and fails if it failed.",
    )
    deleting.add_argument("profiles", metavar="PROFILE", nargs="+", type=filled, help="id or name")
    deleting.add_argument("-y", "--yes", action="store_true", help="do not ask for confirmation")
    wait = deleting.add_mutually_exclusive_group()
    wait.add_argument("--no-wait", action="store_true", help="do not wait for the task")
    wait.add_argument("--wait", action="store_true", help="wait for the task, which is the default")
    deleting.add_argument("--timeout", type=seconds, metavar="SECONDS", help="maximum wait for the task")


def _delete(options: Namespace) -> int:
    if not options.yes and not sys.stdin.isatty():
        raise CommandError("cannot ask for confirmation, because the input is not a terminal: use --yes", Status.USAGE)
    with connected(options) as api:
        found = profiles(api, options.profiles)
        if not options.yes and not _agreed(found):
            raise CommandError("nothing was deleted", Status.FAILED)
        ids = [identifier(each) for each in found]
        task = api.delete_identity_profile(ids[0]) if len(ids) == 1 else api.delete_identity_profiles(ids)
        if not options.no_wait:
            task = api.wait_for_task(task, timeout=options.timeout)
    show(options, task.to_dict(), _COLUMNS)
    return Status.DONE


def _agreed(found: Sequence[IdentityProfile]) -> bool:
    """Ask the user for confirmation."""
    for each in found:
        count = each.identity_count or 0
        note(f"{each.name} ({each.id}, {count} {'identity' if count == 1 else 'identities'})")
    print(f"Delete {plural(len(found), 'identity profile')}? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
