"""The content of an embedded tenant, made from a project's files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.forms import references

if TYPE_CHECKING:
    from sailpoint.project.content import Profile
    from sailpoint.project.project import Project

__all__ = ["seed_of"]


def seed_of(project: Project) -> dict[str, Any]:
    """A seed with the profiles, transforms, sources and owners of a project, without people of the profiles."""
    profiles = list(project.content.profiles.values())
    sources = {each.source for each in profiles} | set(project.sources or ())
    for profile in profiles:
        for definition in profile.mappings.values():
            sources |= {name for _, name, _ in references(definition)}
    for transform in project.content.transforms.values():
        sources |= {name for _, name, _ in references(dict(transform.attributes))}
    owners = sorted({each.owner for each in profiles if each.owner is not None})
    transforms = [{"name": each.name, **each.definition} for each in project.content.transforms.values()]
    return {
        "sources": [{"name": name} for name in sorted(sources)],
        "transforms": transforms,
        "profiles": [_profile(each) for each in profiles],
        "identities": [{"name": name, "profile": profiles[0].name, "attributes": {}} for name in owners],
    }


def _profile(profile: Profile) -> dict[str, Any]:
    entries = [
        {"identityAttributeName": name, "transformDefinition": definition}
        for name, definition in profile.mappings.items()
        if definition is not None
    ]
    members = {
        "name": profile.name,
        "authoritativeSource": profile.source,
        "owner": profile.owner,
        "description": profile.description,
        "priority": profile.priority,
        "identityAttributeConfig": {"enabled": profile.enabled, "attributeTransforms": entries},
    }
    return {name: value for name, value in members.items() if value is not None}
