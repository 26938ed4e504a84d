"""A tenant of the service, through the operations on identity profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.errors import UnsupportedError
from sailpoint.project.tenant.directory import mentioned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sailpoint.project.content import Transform
    from sailpoint.project.tenant.directory import Directory
    from sailpoint.project.tenant.protocol import Person
    from sailpoint.v2024.api_client import ApiClient

__all__ = ["ServiceTenant"]

_DELETION = 600.0  # seconds that a deletion may take


class ServiceTenant:
    """A tenant behind a client. Sources and owners are those that its profiles mention."""

    def __init__(self, api_client: ApiClient) -> None:
        from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

        self._api = IdentityProfilesApi(api_client)

    @property
    def url(self) -> str:
        """Its address."""
        return str(self._api.api_client.configuration.base_url)

    def profiles(self) -> list[dict[str, Any]]:
        """All identity profiles, in the service's format."""
        from sailpoint.paginator import Paginator

        with Paginator.stream(self._api.list_identity_profiles, sorters="name") as stream:
            return [each.to_dict() for each in stream]

    def directory(self, profiles: Sequence[Mapping[str, Any]]) -> Directory:
        """The sources and owners that profiles mention."""
        return mentioned(profiles)

    def transforms(self) -> list[Transform] | None:
        """None: this version of the package has no operations on transforms."""
        return None

    def create_profile(self, body: Mapping[str, Any]) -> str:
        """Create a profile, and return its id."""
        return str(self._api.create_identity_profile(dict(body)).id)

    def profile(self, id_: str) -> dict[str, Any]:
        """One profile."""
        return self._api.get_identity_profile(id_).to_dict()

    def patch_profile(self, id_: str, operations: Sequence[Mapping[str, Any]]) -> None:
        """Change a profile by a JSON Patch."""
        self._api.update_identity_profile(id_, [dict(each) for each in operations])

    def delete_profile(self, id_: str) -> None:
        """Delete a profile, and wait until it is gone."""
        task = self._api.delete_identity_profile(id_)
        self._api.wait_for_task(task, timeout=_DELETION)

    def process(self, id_: str) -> None:
        """Process the identities of a profile."""
        self._api.sync_identity_profile(id_)

    def put_transform(self, transform: Transform) -> None:
        """Not supported."""
        raise UnsupportedError(f"this version cannot write the transform {transform.name!r} to {self.url}")

    def delete_transform(self, name: str) -> None:
        """Not supported."""
        raise UnsupportedError(f"this version cannot delete the transform {name!r} from {self.url}")

    def people(self, profile_id: str) -> list[Person] | None:  # noqa: ARG002 - part of the protocol
        """None: this version of the package has no operations on identities."""
        return None

    def preview(self, identity_id: str, mappings: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The attributes that mappings would give an identity."""
        config = {"enabled": True, "attributeTransforms": [dict(each) for each in mappings]}
        request = {"identityId": identity_id, "identityAttributeConfig": config}
        answer = self._api.generate_identity_preview(request).to_dict()
        return list(answer.get("previewAttributes") or [])
