"""Writes of lifecycle states."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import NotFoundException
from sailpoint.project.content import Content
from sailpoint.project.kinds.protocol import replacing
from sailpoint.project.lifecycle import EMAIL, state_in_file, stored_state
from sailpoint.project.state import states_in_files
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint.project.content import Profile
    from sailpoint.project.kinds.profiles import ProfileWrites
    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["StateWrites"]


class StateWrites:
    """Writes of lifecycle states."""

    def __init__(self, project: Project, tenant: Tenant, state: State, profiles: ProfileWrites) -> None:
        self._project = project
        self._tenant = tenant
        self._directory = state.directory
        self._profiles = profiles

    def wanted(self, operation: Operation) -> Content:
        """The profile with this state only."""
        profile = self._profiles.planned(operation.name)
        return _only(profile, {name: each for name, each in (profile.states or {}).items() if name == operation.part})

    def found(self, operation: Operation) -> Content:
        """The profile with this state only, read from the tenant."""
        states = states_in_files(self._stored(operation), self._directory)
        return _only(self._profiles.planned(operation.name), states)

    def send(self, operation: Operation) -> None:
        """Create, change or delete the state; a new one that the tenant has made itself is changed."""
        profile_id = self._profiles.id_of(operation.name)
        stored = self._stored(operation)
        if operation.action == "delete":
            for each in stored:
                with suppress(NotFoundException):  # an earlier try deleted it
                    self._tenant.delete_lifecycle_state(profile_id, str(each["id"]))
            return
        state = (self._profiles.planned(operation.name).states or {})[operation.part]
        members = stored_state(state, self._directory)
        if stored:
            patch = self._patch(stored[0], members)
            self._tenant.patch_lifecycle_state(profile_id, str(stored[0]["id"]), patch)
        else:
            body = {name: value for name, value in members.items() if value is not None}
            self._tenant.create_lifecycle_state(profile_id, {"technicalName": operation.part, **body})

    def _patch(self, stored: Mapping[str, Any], members: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The JSON Patch that gives a state its members; those of nested objects that are not known stay."""
        current = stored_state(state_in_file(stored, self._directory), self._directory)
        changed = {name: each for name, each in members.items() if not same(current[name], each)}
        if EMAIL in changed:
            changed[EMAIL] = {**(stored.get(EMAIL) or {}), **changed[EMAIL]}
        return [
            {"op": "remove", "path": f"/{name}"} if each is None else replacing(name, each)
            for name, each in changed.items()
        ]

    def _stored(self, operation: Operation) -> list[dict[str, Any]]:
        """The state in the tenant; none if it does not exist."""
        profile_id = self._profiles.id_of(operation.name)
        found = (self._tenant.lifecycle_states([profile_id]) or {}).get(profile_id, [])
        return [each for each in found if each["technicalName"] == operation.part]


def _only(profile: Profile, states: Mapping[str, Any]) -> Content:
    """A content in which the states are the only difference."""
    return Content({profile.name: replace(profile, states=states)}, {})
