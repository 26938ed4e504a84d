"""The operations on a tenant that a project needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sailpoint.project.content import Transform
    from sailpoint.project.tenant.directory import Directory

__all__ = ["Person", "Tenant"]


@dataclass(frozen=True)
class Person:
    """An identity."""

    id: str
    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)


class Tenant(Protocol):
    """A tenant. Methods raise the exceptions of `sailpoint.exceptions`."""

    @property
    def url(self) -> str:
        """Its address."""

    def profiles(self) -> list[dict[str, Any]]:
        """All identity profiles, in the service's format."""

    def directory(self, profiles: Sequence[Mapping[str, Any]], owners: Iterable[str]) -> Directory:
        """Names and ids of the sources, and of the owners that profiles and files name."""

    def transforms(self) -> list[Transform] | None:
        """The stored transforms; None if the token may not read them."""

    def create_profile(self, body: Mapping[str, Any]) -> str:
        """Create a profile, and return its id."""

    def profile(self, id_: str) -> dict[str, Any]:
        """One profile."""

    def patch_profile(self, id_: str, operations: Sequence[Mapping[str, Any]]) -> None:
        """Change a profile by a JSON Patch."""

    def delete_profile(self, id_: str) -> None:
        """Delete a profile, and wait until it is gone."""

    def process(self, id_: str) -> None:
        """Process the identities of a profile."""

    def put_transform(self, transform: Transform) -> None:
        """Create a transform, or replace the attributes of the one with its name."""

    def delete_transform(self, name: str) -> None:
        """Delete a transform."""

    def lifecycle_states(
        self, profile_ids: Sequence[str], on_progress: Callable[[str], None] = lambda _: None
    ) -> dict[str, list[dict[str, Any]]] | None:
        """The lifecycle states of profiles, by the profile's id; None if the token may not read them."""

    def create_lifecycle_state(self, profile_id: str, body: Mapping[str, Any]) -> None:
        """Create a lifecycle state of a profile."""

    def patch_lifecycle_state(self, profile_id: str, id_: str, operations: Sequence[Mapping[str, Any]]) -> None:
        """Change a lifecycle state by a JSON Patch."""

    def delete_lifecycle_state(self, profile_id: str, id_: str) -> None:
        """Delete a lifecycle state."""

    def access_profiles(self, ids: Iterable[str], names: Iterable[str]) -> dict[str, str] | None:
        """Names by id of the access profiles with these ids or names; None if the token may not read them."""

    def identity_attributes(self) -> list[dict[str, Any]] | None:
        """The identity attributes; None if the token may not read them."""

    def create_identity_attribute(self, body: Mapping[str, Any]) -> None:
        """Create an identity attribute."""

    def put_identity_attribute(self, name: str, body: Mapping[str, Any]) -> None:
        """Change an identity attribute; members that the body lacks stay."""

    def delete_identity_attribute(self, name: str) -> None:
        """Delete an identity attribute."""

    def people(self, profile_id: str) -> list[Person] | None:
        """The identities of a profile; None if the token may not list them."""

    def find(self, identity: str) -> list[tuple[Person, str]] | None:
        """The identities with a name or an id, each with its profile's name; None if the token may not search."""

    def accounts(self, identity_id: str) -> list[dict[str, Any]] | None:
        """The accounts of an identity, with `source` and `attributes`; None if the token may not read them."""

    def preview(self, identity_id: str, mappings: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The attributes that mappings would give an identity."""
