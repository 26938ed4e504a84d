"""The content of a project or a tenant, in the same terms: names instead of ids, and no default values."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Content", "Profile", "Transform", "digest"]


@dataclass(frozen=True)
class Profile:
    """An identity profile.

    Attributes:
        name: Its name.
        source: Name of its authoritative source.
        owner: Alias or name of its owner.
        description: Its description.
        priority: Its priority; None in a file leaves it to the tenant.
        enabled: False if its mappings are not applied.
        mappings: Definitions by identity attribute; None for an attribute that must not be mapped.
        states: Lifecycle states by technical name; None in a file leaves them to the tenant.
        was: Its former name, in a file.
    """

    name: str
    source: str
    owner: str | None = None
    description: str | None = None
    priority: int | None = None
    enabled: bool = True
    mappings: Mapping[str, Any] = field(default_factory=dict)
    states: Mapping[str, Mapping[str, Any]] | None = None
    was: str | None = None


@dataclass(frozen=True, eq=False)
class Transform:
    """A stored transform; `id` is the one in the tenant, and makes no difference."""

    name: str
    type: str
    attributes: Mapping[str, Any]
    id: str | None = field(default=None, repr=False)

    def __eq__(self, other: object) -> bool:
        """True if name and definition are equal in JSON."""
        if not isinstance(other, Transform):
            return NotImplemented
        return self.name == other.name and same(self.definition, other.definition)

    def __hash__(self) -> int:
        """The hash of name and type."""
        return hash((self.name, self.type))

    @property
    def definition(self) -> dict[str, Any]:
        """The transform without its name."""
        return {"type": self.type, "attributes": dict(self.attributes)}


@dataclass(frozen=True)
class Content:
    """Profiles, transforms and identity attributes by name.

    Attributes:
        profiles: Profiles.
        transforms: Stored transforms.
        attributes: Identity attributes, with None for those of the service; None in files leaves all to the tenant.
    """

    profiles: Mapping[str, Profile]
    transforms: Mapping[str, Transform]
    attributes: Mapping[str, Mapping[str, Any] | None] | None = None


def digest(value: Any) -> str:
    """A hash of a value that does not depend on the order of members."""
    plain = vars(value) if isinstance(value, (Profile, Transform)) else value
    return hashlib.sha256(json.dumps(plain, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
