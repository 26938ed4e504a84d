"""A tenant of the service, through the API classes of this package."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import NotFoundException, OpenApiException, TaskException
from sailpoint.filters import F
from sailpoint.project.content import Transform
from sailpoint.project.errors import UnsupportedError
from sailpoint.project.tenant.directory import Directory, mentioned, mentioned_sources
from sailpoint.project.tenant.lifecycle import LifecycleTenant
from sailpoint.project.tenant.owners import Owners
from sailpoint.project.tenant.protocol import Person
from sailpoint.project.tenant.reading import if_available, read_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sailpoint.v2024.api_client import ApiClient

__all__ = ["ServiceTenant"]

_DELETION = 600.0  # seconds that a deletion may take
_LOST = 5.0  # seconds for a deletion whose response was lost
_PAUSE = 0.1  # seconds between two looks
_ACCEPTED = (None, 0, 200, 202)  # statuses of responses that were lost, or could not be read
_PAGE = 250


class ServiceTenant(LifecycleTenant):
    """A tenant behind a client. A token with few scopes is enough for what it may read."""

    def __init__(self, api_client: ApiClient) -> None:
        from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

        super().__init__(api_client)
        self._api = IdentityProfilesApi(api_client)
        self._transform_ids: dict[str, str] = {}

    @property
    def url(self) -> str:
        """Its address."""
        return str(self._client.configuration.base_url)

    def profiles(self) -> list[dict[str, Any]]:
        """All identity profiles, in the service's format."""
        return read_all(self._api.list_identity_profiles, sorters="name")

    def directory(self, profiles: Sequence[Mapping[str, Any]], owners: Iterable[str]) -> Directory:
        """The sources, and the owners by alias and name. Without the scopes for them, those that profiles mention."""
        from sailpoint.v2024.api.sources_api import SourcesApi

        found = if_available(lambda: read_all(SourcesApi(self._client).list_sources, sorters="name"))
        if found is None:
            sources = mentioned_sources(profiles)
        else:
            sources = {str(each["id"]): str(each["name"]) for each in found}
        people = Owners(self._client, self._search)
        people.read(mentioned(profiles, "owner"), owners)
        return Directory(
            sources, people.aliases, people.names, knows_people=people.are_known, knows_names=people.are_searched
        )

    def transforms(self) -> list[Transform] | None:
        """The stored transforms; None if the token may not read them."""
        from sailpoint.v2024.api.transforms_api import TransformsApi

        found = if_available(lambda: read_all(TransformsApi(self._client).list_transforms))
        if found is None:
            return None
        self._transform_ids = {str(each["name"]): str(each["id"]) for each in found}
        return [
            Transform(str(each["name"]), str(each["type"]), each.get("attributes") or {}, str(each["id"]))
            for each in found
        ]

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
        """Delete a profile, and wait until it is gone, even if a response is lost."""
        try:
            task = self._api.delete_identity_profile(id_)
        except OpenApiException as error:
            if getattr(error, "status", None) in _ACCEPTED and self._is_gone(id_, _LOST):
                return
            raise
        try:
            self._api.wait_for_task(task, timeout=_DELETION)
        except TaskException:
            raise
        except OpenApiException as error:
            if not self._is_gone(id_, _DELETION):
                reason = str(error).partition("\n")[0]
                raise RuntimeError(f"the tenant accepted the deletion, but its outcome is unknown: {reason}") from error

    def _is_gone(self, id_: str, seconds: float) -> bool:
        """True if a profile disappears within a time."""
        end = time.monotonic() + seconds
        while True:
            try:
                self.profile(id_)
            except NotFoundException:
                return True
            except OpenApiException:
                pass  # the next try may succeed
            if time.monotonic() >= end:
                return False
            time.sleep(_PAUSE)

    def process(self, id_: str) -> None:
        """Process the identities of a profile."""
        self._api.sync_identity_profile(id_)

    def put_transform(self, transform: Transform) -> None:
        """Create a transform, or replace the attributes of the one with its name."""
        from sailpoint.v2024.api.transforms_api import TransformsApi

        api = TransformsApi(self._client)
        body = {"name": transform.name, **transform.definition}
        id_ = self._transform_id(transform.name)
        if id_ is None:
            api.create_transform(body)
        else:
            api.update_transform(id_, body)

    def delete_transform(self, name: str) -> None:
        """Delete a transform."""
        from sailpoint.v2024.api.transforms_api import TransformsApi

        id_ = self._transform_id(name)
        if id_ is not None:
            TransformsApi(self._client).delete_transform(id_)
            del self._transform_ids[name]

    def people(self, profile_id: str) -> list[Person] | None:
        """The identities of a profile, by search; None if the token may not search."""
        found = self._search(f"identityProfile.id:{json.dumps(profile_id)}")
        return None if found is None else [_person(each) for each in found]

    def find(self, identity: str) -> list[tuple[Person, str]] | None:
        """The identities with a name or an id, each with its profile's name; None if the token may not search."""
        text = json.dumps(identity, ensure_ascii=False)
        found = self._search(f"name:{text} OR displayName:{text} OR id:{text}")
        if found is None:
            return None
        same = [each for each in found if identity in (each["id"], each.get("name"), each.get("displayName"))]
        return [(_person(each), str((each.get("identityProfile") or {}).get("name"))) for each in same]

    def accounts(self, identity_id: str) -> list[dict[str, Any]] | None:
        """The accounts of an identity; None if the token may not read them."""
        from sailpoint.v2024.api.accounts_api import AccountsApi

        filters = F.identityId == identity_id
        found = if_available(lambda: read_all(AccountsApi(self._client).list_accounts, filters=filters))
        return None if found is None else [_account(each) for each in found]

    def preview(self, identity_id: str, mappings: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The attributes that mappings would give an identity."""
        config = {"enabled": True, "attributeTransforms": [dict(each) for each in mappings]}
        request = {"identityId": identity_id, "identityAttributeConfig": config}
        response = self._api.generate_identity_preview(request).to_dict()
        return list(response.get("previewAttributes") or [])

    def _search(self, query: str, limit: int | None = None) -> list[dict[str, Any]] | None:
        """The identities that match a query, at most `limit` of them; None if the token may not search."""
        from sailpoint.paginator import Paginator
        from sailpoint.v2024.api.search_api import SearchApi
        from sailpoint.v2024.models.search import Search

        search = Search.from_dict({"indices": ["identities"], "query": {"query": query}, "sort": ["id"]})
        api = SearchApi(self._client)
        found = if_available(
            lambda: list(api.search_post(search, limit=limit) if limit else Paginator.stream_search(api, search, _PAGE))
        )
        return found and [each if isinstance(each, dict) else each.to_dict() for each in found]

    def _transform_id(self, name: str) -> str | None:
        if name not in self._transform_ids and self.transforms() is None:
            raise UnsupportedError(
                f"the token may not read the transforms of {self.url}: it needs idn:transform:manage"
            )
        return self._transform_ids.get(name)


def _person(document: Mapping[str, Any]) -> Person:
    id_ = str(document["id"])
    return Person(id_, str(document.get("name") or id_), document.get("attributes") or {})


def _account(found: Mapping[str, Any]) -> dict[str, Any]:
    members = {"source": str(found.get("sourceName")), "attributes": found.get("attributes") or {}}
    others = {name: found.get(name) for name in ("created", "nativeIdentity")}
    return members | {name: value for name, value in others.items() if value is not None}
