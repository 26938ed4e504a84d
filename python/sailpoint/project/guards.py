"""Guards: effects that stop a plan until they are accepted by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sailpoint.project.errors import GuardError
from sailpoint.project.operations import STATE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from sailpoint.project.impact import Impact
    from sailpoint.project.operations import Operation

__all__ = ["DELETE_PROFILE", "Reason", "deleted_profiles", "expect_accepted", "reasons_of"]

DELETE_PROFILE = "delete-profile"

_LIFECYCLE_STATE = "cloudLifecycleState"


@dataclass(frozen=True)
class Reason:
    """A guard that stops a plan, and why."""

    guard: str
    text: str


def reasons_of(
    guards: Mapping[str, bool | int], operations: Sequence[Operation], impact: Impact | None
) -> Iterator[Reason]:
    """The guards that stop a plan."""
    for operation in operations:
        yield from _of_operation(guards, operation)
    for effect in impact.attributes if impact is not None else ():
        changed = effect.changed + effect.emptied
        if effect.attribute == _LIFECYCLE_STATE and changed and guards.get("lifecycle-state"):
            yield Reason("lifecycle-state", f"{effect.profile}: the lifecycle state of {changed} people changes")
        if effect.attribute == "uid" and changed and guards.get("uid"):
            yield Reason("uid", f"{effect.profile}: the uid of {changed} people changes")
    limit = guards.get("people")
    for profile in impact.profiles if impact is not None and limit is not None and limit is not False else ():
        if profile.sampled and profile.changed * 100 > int(limit or 0) * profile.sampled:
            share = f"{profile.changed} of {profile.sampled} people change, more than {int(limit or 0)}%"
            yield Reason("people", f"{profile.profile}: {share}")


def _of_operation(guards: Mapping[str, bool | int], operation: Operation) -> Iterator[Reason]:
    if operation.kind == STATE and guards.get("lifecycle-state"):
        is_text = operation.action == "update" and all(each.path == "description" for each in operation.changes)
        if not is_text:
            yield Reason("lifecycle-state", operation.label)
    if operation.kind == "profile" and operation.action == "update":
        for change in operation.changes:
            if change.path in ("priority", "source") and guards.get(change.path):
                yield Reason(change.path, f"{operation.name}: {change.path} {change.before} -> {change.after}")


def expect_accepted(
    reasons: Sequence[Reason], operations: Sequence[Operation], accepted: Collection[str], allowed: Collection[str]
) -> None:
    """Raise GuardError for guards that are not accepted, and for profiles that are deleted without being allowed."""
    stopping = [(each.guard, each.text) for each in reasons if each.guard not in accepted]
    deleted = [] if DELETE_PROFILE in allowed else deleted_profiles(operations)
    if stopping or deleted:
        raise GuardError(stopping, deleted)


def deleted_profiles(operations: Sequence[Operation]) -> list[str]:
    """The profiles that operations delete."""
    return [each.name for each in operations if each.kind == "profile" and each.action == "delete"]
