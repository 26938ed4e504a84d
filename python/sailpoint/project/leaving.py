"""The leftovers of an application and of a pull: what the tenant has and the files leave out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sailpoint.project.comparing import left_out
from sailpoint.project.content import Content
from sailpoint.project.operations import CREATE, UPDATE
from sailpoint.project.reading import read_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sailpoint.project.comparing import LeftOver
    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["left_by_apply", "left_by_pull"]


def left_by_apply(
    project: Project, tenant: Tenant, state: State, done: Sequence[Operation], *, prune: bool
) -> LeftOver:
    """The leftovers of an application, from the state before it; only profiles that it created are read again."""
    before = _renamed(state.content, done)
    left = {} if prune else left_out(project.content, before, knows_transforms=state.knows_transforms)
    created = {each.name for each in done if (each.kind, each.action) == ("profile", CREATE)}
    if created:
        # The service has added its own mappings and lifecycle states.
        wanted = Content({name: project.content.profiles[name] for name in created}, {})
        profiles = read_state(tenant, wanted).content.profiles
        found = Content({name: profiles[name] for name in created if name in profiles}, {})
        left |= left_out(wanted, found, knows_transforms=False)
    return left


def left_by_pull(state: State, skipped: Iterable[str]) -> LeftOver:
    """The leftovers of a pull: the profiles that the environment skips."""
    left = set(skipped)
    profiles = {name: each for name, each in state.content.profiles.items() if name not in left}
    return left_out(replace(state.content, profiles=profiles), state.content)


def _renamed(content: Content, done: Iterable[Operation]) -> Content:
    """The content with the names that operations have given to profiles."""
    profiles = [each for each in done if (each.kind, each.action) == ("profile", UPDATE)]
    names = {each.name: str(change.after) for each in profiles for change in each.changes if change.path == "name"}
    renamed = [replace(each, name=names.get(name, name)) for name, each in content.profiles.items()]
    return replace(content, profiles={each.name: each for each in renamed})
