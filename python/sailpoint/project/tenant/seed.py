"""The content of an embedded tenant, made from a project's files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from sailpoint.project.attributes import stored_attribute
from sailpoint.project.lifecycle import stored_state
from sailpoint.project.naming import sources_of
from sailpoint.project.tenant.directory import Directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sailpoint.project.content import Profile
    from sailpoint.project.project import Project

__all__ = ["seed_of"]


def seed_of(project: Project) -> dict[str, Any]:
    """A seed with the objects of a project, its sources, owners and access profiles, without people of the profiles."""
    content = project.content
    profiles = list(content.profiles.values())
    sources = sorted({*sources_of(content), *(project.sources or ())})
    owners = sorted({each.owner for each in profiles if each.owner is not None})
    return {
        "sources": [{"id": _id("source", number), "name": name} for number, name in enumerate(sources)],
        "transforms": [{"name": each.name, **each.definition} for each in content.transforms.values()],
        "profiles": [_profile(_id("profile", number), each) for number, each in enumerate(profiles)],
        "identities": [{"name": name, "profile": profiles[0].name, "attributes": {}} for name in owners],
        "collections": _collections(project, sources),
    }


def _collections(project: Project, sources: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
    profiles = list(project.content.profiles.values())
    states = [state for each in profiles for state in (each.states or {}).values()]
    granted = sorted({name for state in states for name in state.get("accessProfiles", ())})
    by_id = {_id("access-profile", number): name for number, name in enumerate(granted)}
    directory = Directory({_id("source", n): name for n, name in enumerate(sources)}, {}, access_profiles=by_id)
    attributes = (project.content.attributes or {}).items()
    made: dict[str, list[dict[str, Any]]] = {
        "/access-profiles": [{"id": id_, "name": name} for id_, name in by_id.items()],
        "/identity-attributes": [stored_attribute(name, each) for name, each in attributes if each is not None],
    }
    for number, profile in enumerate(profiles):
        stored = [_state(name, each, directory) for name, each in (profile.states or {}).items()]
        made[f"/identity-profiles/{_id('profile', number)}/lifecycle-states"] = stored
    return {path: documents for path, documents in made.items() if documents}


def _state(name: str, state: Mapping[str, Any], directory: Directory) -> dict[str, Any]:
    members = stored_state(state, directory)
    return {"technicalName": name, **{each: value for each, value in members.items() if value is not None}}


def _id(kind: str, number: int) -> str:
    """An id that is the same whenever the seed is made from the same files."""
    return uuid5(NAMESPACE_URL, f"{kind} {number}").hex


def _profile(id_: str, profile: Profile) -> dict[str, Any]:
    entries = [
        {"identityAttributeName": name, "transformDefinition": definition}
        for name, definition in profile.mappings.items()
        if definition is not None
    ]
    members = {
        "id": id_,
        "name": profile.name,
        "authoritativeSource": profile.source,
        "owner": profile.owner,
        "description": profile.description,
        "priority": profile.priority,
        "identityAttributeConfig": {"enabled": profile.enabled, "attributeTransforms": entries},
    }
    return {name: value for name, value in members.items() if value is not None}
