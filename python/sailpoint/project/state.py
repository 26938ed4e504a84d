"""The state of a tenant in a project's terms."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.attributes import attribute_in_file
from sailpoint.project.content import Content, Profile, Transform, digest
from sailpoint.project.forms import with_attributes
from sailpoint.project.lifecycle import state_in_file
from sailpoint.project.trees import rebuilt

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sailpoint.project.tenant import Directory, Tenant

__all__ = [
    "State",
    "definitions",
    "identity_attributes",
    "normalised",
    "states_in_files",
    "stored_transforms",
]


@dataclass(frozen=True)
class State:
    """A tenant as it was read.

    Attributes:
        url: Its address.
        content: Profiles and transforms in a project's terms.
        ids: Ids of the profiles by name.
        directory: Names and ids of sources and owners.
        knows_transforms: False if the transforms could not be read.
        knows_states: False if the lifecycle states could not be read.
        repeated: Kinds and names that several objects have, with their ids.
    """

    url: str
    content: Content
    ids: Mapping[str, str]
    directory: Directory
    knows_transforms: bool
    knows_states: bool = True
    repeated: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def digests(self) -> dict[str, str]:
        """A hash of each object that was read."""
        profiles = {f"profile {name}": digest([self.ids[name], digest(each)]) for name, each in self._profiles()}
        transforms = {f"transform {name}": digest(each) for name, each in self.content.transforms.items()}
        attributes = (self.content.attributes or {}).items()
        return {**profiles, **transforms, **{f"identity attribute {name}": digest(each) for name, each in attributes}}

    def _profiles(self) -> list[tuple[str, Profile]]:
        return list(self.content.profiles.items())


def identity_attributes(tenant: Tenant) -> dict[str, dict[str, Any] | None] | None:
    """The identity attributes in a project's terms; None if they cannot be read."""
    found = tenant.identity_attributes()
    return None if found is None else {str(each["name"]): attribute_in_file(each) for each in found}


def stored_transforms(tenant: Tenant, directory: Directory) -> list[Transform] | None:
    """The stored transforms in a project's terms; None if they cannot be read."""
    found = tenant.transforms()
    return None if found is None else [_named(each, directory) for each in found]


def normalised(
    raw: Mapping[str, Any], directory: Directory, states: Iterable[Mapping[str, Any]] | None = None
) -> Profile:
    """A profile of the service in a project's terms: without what the service owns, and without defaults."""
    source, owner = raw.get("authoritativeSource") or {}, raw.get("owner") or {}
    config = raw.get("identityAttributeConfig") or {}
    owner_name = directory.people.get(str(owner.get("id"))) or owner.get("name")
    return Profile(
        name=str(raw["name"]),
        source=directory.source_name(source.get("id"), source.get("name")) or str(source.get("id")),
        owner=owner_name or None,
        description=raw.get("description") or None,
        priority=raw.get("priority"),
        enabled=bool(config.get("enabled")),
        mappings={name: _in_terms(each, directory) for name, each in definitions(raw).items()},
        states=None if states is None else states_in_files(states, directory),
    )


def states_in_files(states: Iterable[Mapping[str, Any]], directory: Directory) -> dict[str, dict[str, Any]]:
    """Lifecycle states of the service in a project's terms, by technical name."""
    return {str(each["technicalName"]): state_in_file(each, directory) for each in states}


def definitions(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions of a profile of the service by attribute; the last one counts if there are several."""
    config = raw.get("identityAttributeConfig") or {}
    entries = [each for each in config.get("attributeTransforms") or () if each]
    found = {each.get("identityAttributeName"): each.get("transformDefinition") for each in entries}
    return {name: each for name, each in found.items() if isinstance(name, str) and each is not None}


def _named(transform: Transform, directory: Directory) -> Transform:
    attributes = _in_terms(dict(transform.attributes), directory)
    return Transform(transform.name, transform.type, attributes, transform.id)


def _in_terms(definition: Any, directory: Directory) -> Any:
    """A definition with names of sources, in which each transform has attributes."""
    with_name = directory.with_name

    def change(members: dict[str, Any]) -> dict[str, Any]:
        if "sourceName" in members or "sourceId" in members:
            members = with_name(members)
        return with_attributes(members) if "type" in members else members

    return rebuilt(definition, change)
