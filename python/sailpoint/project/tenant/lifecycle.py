"""Lifecycle states, access profiles and identity attributes of a tenant."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import NotFoundException
from sailpoint.filters import F
from sailpoint.project.tenant.reading import if_available, read_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sailpoint.v2024.api_client import ApiClient

__all__ = ["LifecycleTenant"]

_THREADS = 4  # requests at the same time; the client keeps the service's pace, and each thread takes processor time
_AT_MOST = 50  # access profiles in one response
_AT_ONCE = 25  # ids in one filter, which keeps the URL short


class LifecycleTenant:
    """The part of a tenant that decides what people's lifecycle states and attributes are."""

    def __init__(self, api_client: ApiClient) -> None:
        self._client = api_client

    def lifecycle_states(
        self, profile_ids: Sequence[str], on_progress: Callable[[str], None] = lambda _: None
    ) -> dict[str, list[dict[str, Any]]] | None:
        """The lifecycle states of profiles, by the profile's id; None if the token may not read them."""
        from sailpoint.v2024.api.lifecycle_states_api import LifecycleStatesApi

        read = LifecycleStatesApi(self._client).get_lifecycle_states

        def states_of(id_: str) -> list[dict[str, Any]]:
            try:
                return read_all(read, identity_profile_id=id_)
            except NotFoundException:
                return []  # the profile was deleted in the meantime

        if not profile_ids:
            return {}
        # A token without the scope is rejected once, not for each profile.
        first = if_available(lambda: states_of(profile_ids[0]))
        if first is None:
            return None
        found = {profile_ids[0]: first}
        with ThreadPoolExecutor(_THREADS) as threads:
            try:
                for id_, states in zip(profile_ids[1:], threads.map(states_of, profile_ids[1:]), strict=True):
                    on_progress(f"lifecycle states: profile {len(found)} of {len(profile_ids)}")
                    found[id_] = states
            except BaseException:
                threads.shutdown(wait=False, cancel_futures=True)  # an interruption does not wait for the others
                raise
        return found

    def create_lifecycle_state(self, profile_id: str, body: Mapping[str, Any]) -> None:
        """Create a lifecycle state of a profile."""
        from sailpoint.v2024.api.lifecycle_states_api import LifecycleStatesApi

        LifecycleStatesApi(self._client).create_lifecycle_state(profile_id, dict(body))

    def patch_lifecycle_state(self, profile_id: str, id_: str, operations: Sequence[Mapping[str, Any]]) -> None:
        """Change a lifecycle state by a JSON Patch."""
        from sailpoint.v2024.api.lifecycle_states_api import LifecycleStatesApi

        LifecycleStatesApi(self._client).update_lifecycle_states(profile_id, id_, [dict(each) for each in operations])

    def delete_lifecycle_state(self, profile_id: str, id_: str) -> None:
        """Delete a lifecycle state."""
        from sailpoint.v2024.api.lifecycle_states_api import LifecycleStatesApi

        LifecycleStatesApi(self._client).delete_lifecycle_state(profile_id, id_)

    def access_profiles(self, ids: Iterable[str], names: Iterable[str]) -> dict[str, str] | None:
        """Names by id of the access profiles with these ids or names; None if the token may not read them."""
        from sailpoint.v2024.api.access_profiles_api import AccessProfilesApi

        read = AccessProfilesApi(self._client).list_access_profiles
        wanted = sorted(ids)
        groups = [wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE)]
        filters = [F.id.in_(each) for each in groups]
        filters += [F.name == each for each in sorted(names)]
        found: dict[str, str] = {}
        for each in filters:
            records = if_available(lambda each=each: read_all(read, page=_AT_MOST, filters=each))  # type: ignore[misc]
            if records is None:
                return None
            found |= {str(record["id"]): str(record["name"]) for record in records}
        return found

    def identity_attributes(self) -> list[dict[str, Any]] | None:
        """The identity attributes; None if the token may not read them."""
        from sailpoint.v2024.api.identity_attributes_api import IdentityAttributesApi

        read = IdentityAttributesApi(self._client).list_identity_attributes
        return if_available(lambda: [each.to_dict() for each in read()])

    def create_identity_attribute(self, body: Mapping[str, Any]) -> None:
        """Create an identity attribute."""
        from sailpoint.v2024.api.identity_attributes_api import IdentityAttributesApi

        IdentityAttributesApi(self._client).create_identity_attribute(dict(body))

    def put_identity_attribute(self, name: str, body: Mapping[str, Any]) -> None:
        """Change an identity attribute; members that the body lacks stay."""
        from sailpoint.v2024.api.identity_attributes_api import IdentityAttributesApi

        api = IdentityAttributesApi(self._client)
        current = api.get_identity_attribute(name).to_dict()
        api.put_identity_attribute(name, {**current, **body})

    def delete_identity_attribute(self, name: str) -> None:
        """Delete an identity attribute."""
        from sailpoint.v2024.api.identity_attributes_api import IdentityAttributesApi

        IdentityAttributesApi(self._client).delete_identity_attribute(name)
