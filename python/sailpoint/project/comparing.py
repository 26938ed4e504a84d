"""Values that differ between a tenant and files, and leftovers: those that an application leaves in the tenant."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint.project.content import Content, digest
from sailpoint.project.operations import ATTRIBUTE, CREATE, DELETE, STATE, operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint.project.operations import Operation

__all__ = ["Key", "LeftOver", "Sides", "compared", "left_out"]

Key = tuple[str, str, str]  # kind and name of an object, and a member; an empty member means the whole object
LeftOver = dict[Key, str]  # hashes of what the tenant has and the files leave out


class Sides(NamedTuple):
    """A value that differs.

    Attributes:
        tenant: The tenant's value; `present` for a whole object.
        files: The files' value; `present` for a whole object.
        content: The tenant's value, or the whole object in the tenant.
    """

    tenant: Any
    files: Any
    content: Any


def compared(wanted: Content, found: Content, *, prune: bool = True, knows_transforms: bool = True) -> dict[Key, Sides]:
    """The members that differ; without `prune`, only those that an application would change."""
    values: dict[Key, Sides] = {}
    for each in operations(wanted, found, prune=prune, knows_transforms=knows_transforms):
        if each.kind == STATE and ("profile", each.name, "") in values:
            continue  # the profile as a whole differs
        if each.action == DELETE:
            values[each.kind, each.subject, ""] = Sides("present", None, _object(found, each))
        elif each.action == CREATE:
            values[each.kind, each.subject, ""] = Sides(None, "present", None)
        else:
            for change in each.changes:
                values[each.kind, each.subject, change.path] = Sides(change.before, change.after, change.before)
    return values


def left_out(wanted: Content, found: Content, *, knows_transforms: bool = True) -> LeftOver:
    """Hashes of what the tenant has and an application of the files leaves alone."""
    differing = compared(wanted, found, knows_transforms=knows_transforms)
    only_there = {key: each.content for key, each in differing.items() if each.files is None}
    if not only_there:
        return {}
    changed = compared(wanted, found, prune=False, knows_transforms=knows_transforms)
    return {key: digest(content) for key, content in only_there.items() if key not in changed}


def _object(found: Content, operation: Operation) -> Mapping[str, Any] | None:
    """The whole object of an operation. A profile lacks its lifecycle states, which are read only if it has a file."""
    if operation.kind == "transform":
        return found.transforms[operation.name].definition
    if operation.kind == ATTRIBUTE:
        return (found.attributes or {})[operation.name]
    profile = found.profiles[operation.name]
    if operation.kind == STATE:
        return (profile.states or {})[operation.part]
    return vars(replace(profile, states=None))
