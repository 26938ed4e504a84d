"""Carries out one operation: the request, and reading back what it wrote."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import ConnectionException, NotFoundException, ServiceException, TimeoutException
from sailpoint.project.content import Content
from sailpoint.project.operations import operations
from sailpoint.project.state import normalised, stored_transforms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sailpoint.project.content import Profile
    from sailpoint.project.operations import Operation
    from sailpoint.project.project import Project
    from sailpoint.project.state import State
    from sailpoint.project.tenant import Tenant

__all__ = ["Writer"]

_TRIES = 4
_FIRST_PAUSE = 0.2  # seconds before the second try; each further pause is twice as long
_UNCERTAIN = (ConnectionException, ServiceException, TimeoutException)


class Writer:
    """Carries out operations. A failure that may have been a success is looked up before it is repeated."""

    def __init__(self, project: Project, tenant: Tenant, state: State, *, prune: bool) -> None:
        self._project = project
        self._tenant = tenant
        self._state = state
        self._prune = prune
        self._ids = dict(state.ids)

    def carry_out(self, operation: Operation) -> None:
        """Carry out an operation, which then holds in the tenant.

        Raises:
            sailpoint.exceptions.ApiException: The tenant rejected it.
            RuntimeError: It does not hold although the tenant accepted it.
        """
        pause = _FIRST_PAUSE
        for number in range(1, _TRIES + 1):
            try:
                self._request(operation)
                break
            except _UNCERTAIN:
                if number == _TRIES:
                    raise
                time.sleep(pause)
                pause *= 2
                if self._holds(operation):
                    return
        if not self._holds(operation):
            raise RuntimeError(f"the tenant accepted it, but has other values: {operation.label}")

    def _holds(self, operation: Operation) -> bool:
        """True if the tenant no longer needs the operation."""
        found = self._patiently(lambda: self._found(operation))
        needed = operations(self._wanted(operation), found, prune=self._prune)
        return not any(each.action == operation.action and each.part == operation.part for each in needed)

    def _wanted(self, operation: Operation) -> Content:
        """The object of an operation in the files."""
        content = self._project.content
        if operation.kind == "transform":
            return Content({}, {name: each for name, each in content.transforms.items() if name == operation.name})
        profiles = content.profiles.items()
        return Content({name: each for name, each in profiles if operation.name in (name, each.was)}, {})

    def _found(self, operation: Operation) -> Content:
        """The current object of an operation in the tenant; all profiles are read if its id is not known."""
        if operation.kind == "transform":
            stored = stored_transforms(self._tenant, self._state.directory) or {}
            return Content({}, {name: each for name, each in stored.items() if name == operation.name})
        id_ = self._ids.get(operation.name)
        if id_ is not None and operation.action != "delete":
            found = [self._tenant.profile(id_)]
        else:
            found = [each for each in self._tenant.profiles() if each["name"] == operation.name]
            self._ids |= {str(each["name"]): str(each["id"]) for each in found}
        return Content({str(each["name"]): normalised(each, self._state.directory) for each in found}, {})

    def _patiently(self, read: Callable[[], Content]) -> Content:
        pause = _FIRST_PAUSE
        for _ in range(_TRIES - 1):
            with suppress(*_UNCERTAIN):
                return read()
            time.sleep(pause)
            pause *= 2
        return read()

    def _request(self, operation: Operation) -> None:
        if operation.kind == "transform":
            if operation.action == "delete":
                self._tenant.delete_transform(operation.name)
            else:
                transform = self._project.content.transforms[operation.name]
                named = self._state.directory.with_ids(dict(transform.attributes))
                self._tenant.put_transform(type(transform)(transform.name, transform.type, named))
        elif operation.action == "delete":
            self._delete(operation.name)
        elif operation.action == "create":
            profile = self._project.content.profiles[operation.name]
            self._ids[profile.name] = self._tenant.create_profile(self._body(profile))
        else:
            self._update(operation)

    def _delete(self, name: str) -> None:
        try:
            self._tenant.delete_profile(self._ids[name])
        except NotFoundException:
            return  # an earlier try deleted it

    def _update(self, operation: Operation) -> None:
        content = self._project.content.profiles
        by_former_name = {each.was: each for each in content.values() if each.was is not None}
        profile = content.get(operation.name) or by_former_name[operation.name]
        id_ = self._ids.get(operation.name) or self._ids[profile.name]
        if operation.part == "mappings":
            patch = [self._mappings(id_, profile, operation)]
        elif operation.part == "source":
            patch = [_replace("authoritativeSource", self._source(profile))]
        else:
            values = {**vars(profile), "owner": self._owner(profile)}
            patch = [_replace(each.path, values[each.path]) for each in operation.changes]
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
        return _replace("identityAttributeConfig", {**config, "enabled": profile.enabled, "attributeTransforms": known})

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


def _replace(member: str, value: Any) -> dict[str, Any]:
    return {"op": "replace", "path": f"/{member}", "value": value}


def _index(entries: Sequence[Mapping[str, Any]], name: str, known: Sequence[Mapping[str, Any]]) -> int:
    """The place of a changed mapping, which is its former one; the end for a new one."""
    names = [each.get("identityAttributeName") for each in entries]
    return min(names.index(name), len(known)) if name in names else len(known)
