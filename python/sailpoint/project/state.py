"""The state of a tenant in a project's terms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.project.content import Content, Profile, Transform, digest
from sailpoint.project.forms import complete

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint.project.tenant import Directory, Tenant

__all__ = ["State", "definitions", "normalised", "read_state", "stored_transforms"]


@dataclass(frozen=True)
class State:
    """A tenant as it was read.

    Attributes:
        url: Its address.
        content: Profiles and transforms in a project's terms.
        ids: Ids of the profiles by name.
        directory: Names and ids of sources and owners.
        knows_transforms: False if the transforms could not be read.
    """

    url: str
    content: Content
    ids: Mapping[str, str]
    directory: Directory
    knows_transforms: bool

    def digests(self) -> dict[str, str]:
        """A hash of each object that was read."""
        profiles = {f"profile {name}": digest([self.ids[name], digest(each)]) for name, each in self._profiles()}
        return {**profiles, **{f"transform {name}": digest(each) for name, each in self.content.transforms.items()}}

    def _profiles(self) -> list[tuple[str, Profile]]:
        return list(self.content.profiles.items())


def read_state(tenant: Tenant, wanted: Content | None = None) -> State:
    """Read a tenant, and resolve the names of the wanted content."""
    raw = tenant.profiles()
    owners = {each.owner for each in wanted.profiles.values() if each.owner} if wanted is not None else set()
    directory = tenant.directory(raw, owners)
    stored = stored_transforms(tenant, directory)
    profiles = {str(each["name"]): normalised(each, directory) for each in raw}
    ids = {str(each["name"]): str(each["id"]) for each in raw}
    return State(tenant.url, Content(profiles, stored or {}), ids, directory, stored is not None)


def stored_transforms(tenant: Tenant, directory: Directory) -> dict[str, Transform] | None:
    """The stored transforms in a project's terms; None if they cannot be read."""
    found = tenant.transforms()
    return None if found is None else {each.name: _named(each, directory) for each in found}


def normalised(raw: Mapping[str, Any], directory: Directory) -> Profile:
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
        mappings={name: complete(directory.with_names(each)) for name, each in definitions(raw).items()},
    )


def definitions(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions of a profile of the service by attribute; the last one counts if there are several."""
    config = raw.get("identityAttributeConfig") or {}
    entries = [each for each in config.get("attributeTransforms") or () if each]
    found = {each.get("identityAttributeName"): each.get("transformDefinition") for each in entries}
    return {name: each for name, each in found.items() if isinstance(name, str) and each is not None}


def _named(transform: Transform, directory: Directory) -> Transform:
    return Transform(transform.name, transform.type, complete(directory.with_names(dict(transform.attributes))))
