"""Writes of profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import NotFoundException
from sailpoint.project.content import Content
from sailpoint.project.kinds.protocol import replacing
from sailpoint.project.state import normalised

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sailpoint.project.content import Profile
    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["ProfileWrites"]


class ProfileWrites:
    """Writes of profiles, whose ids it knows."""

    def __init__(self, project: Project, tenant: Tenant, state: State) -> None:
        self._profiles = project.content.profiles
        self._tenant = tenant
        self._state = state
        self._ids = dict(state.ids)

    def planned(self, name: str) -> Profile:
        """The profile in the files with a name, or with a former name."""
        by_former_name = {each.was: each for each in self._profiles.values() if each.was is not None}
        return self._profiles.get(name) or by_former_name[name]

    def id_of(self, name: str) -> str:
        """The id of a profile that the tenant has by this name, or by its new one."""
        return self._ids.get(name) or self._ids[self.planned(name).name]

    def wanted(self, operation: Operation) -> Content:
        """The profile in the files."""
        profiles = self._profiles.items()
        return Content({name: each for name, each in profiles if operation.name in (name, each.was)}, {})

    def found(self, operation: Operation) -> Content:
        """The profile in the tenant; all profiles are read if its id is not known."""
        id_ = self._ids.get(operation.name)
        if id_ is not None and operation.action != "delete":
            found = [self._tenant.profile(id_)]
        else:
            found = [each for each in self._tenant.profiles() if each["name"] == operation.name]
            self._ids |= {str(each["name"]): str(each["id"]) for each in found}
        return Content({str(each["name"]): normalised(each, self._state.directory) for each in found}, {})

    def send(self, operation: Operation) -> None:
        """Create, change or delete the profile."""
        if operation.action == "delete":
            self._delete(operation.name)
        elif operation.action == "create":
            profile = self._profiles[operation.name]
            self._ids[profile.name] = self._tenant.create_profile(self._body(profile))
        else:
            self._update(operation)

    def _delete(self, name: str) -> None:
        try:
            self._tenant.delete_profile(self._ids[name])
        except NotFoundException:
            return  # an earlier try deleted it

    def _update(self, operation: Operation) -> None:
        profile, id_ = self.planned(operation.name), self.id_of(operation.name)
        if operation.part == "mappings":
            patch = [self._mappings(id_, profile, operation)]
        elif operation.part == "source":
            patch = [replacing("authoritativeSource", self._source(profile))]
        else:
            values = {**vars(profile), "owner": self._owner(profile)}
            patch = [replacing(each.path, values[each.path]) for each in operation.changes]
        self._tenant.patch_profile(id_, patch)

    def _mappings(self, id_: str, profile: Profile, operation: Operation) -> dict[str, Any]:
        """The mappings as a whole, from those that the profile has now: what the plan does not name stays."""
        config = dict(self._tenant.profile(id_).get("identityAttributeConfig") or {})
        entries = [each for each in config.get("attributeTransforms") or () if each]
        changed = {each.path.partition(".")[2] for each in operation.changes if "." in each.path}
        known = [each for each in entries if each.get("identityAttributeName") not in changed]
        placed = {each.get("identityAttributeName"): each for each in entries}
        for name in sorted(changed):
            definition = profile.mappings.get(name)
            if definition is not None:
                entry = {**placed.get(name, {}), **self._entry(name, definition)}
                known.insert(_index(entries, name, known), entry)
        return replacing(
            "identityAttributeConfig", {**config, "enabled": profile.enabled, "attributeTransforms": known}
        )

    def _body(self, profile: Profile) -> dict[str, Any]:
        entries = [self._entry(name, each) for name, each in profile.mappings.items() if each is not None]
        members: dict[str, Any] = {
            "name": profile.name,
            "description": profile.description,
            "owner": self._owner(profile),
            "priority": profile.priority,
            "authoritativeSource": self._source(profile),
            "identityAttributeConfig": {"enabled": profile.enabled, "attributeTransforms": entries},
        }
        return {name: value for name, value in members.items() if value is not None}

    def _entry(self, name: str, definition: Mapping[str, Any]) -> dict[str, Any]:
        return {"identityAttributeName": name, "transformDefinition": self._state.directory.with_ids(definition)}

    def _source(self, profile: Profile) -> dict[str, Any]:
        return {"type": "SOURCE", "id": self._state.directory.source_id(profile.source), "name": profile.source}

    def _owner(self, profile: Profile) -> dict[str, Any] | None:
        if profile.owner is None:
            return None
        return {"type": "IDENTITY", "id": self._state.directory.person_id(profile.owner)}


def _index(entries: Sequence[Mapping[str, Any]], name: str, known: Sequence[Mapping[str, Any]]) -> int:
    """The place of a changed mapping, which is its former one; the end for a new one."""
    names = [each.get("identityAttributeName") for each in entries]
    return min(names.index(name), len(known)) if name in names else len(known)
