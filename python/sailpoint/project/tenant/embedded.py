"""The embedded tenant: as any other by requests, except that people and their accounts are read by its controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.tenant.protocol import Person
from sailpoint.project.tenant.service import ServiceTenant

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox
    from sailpoint.v2024.api_client import ApiClient

__all__ = ["EmbeddedTenant"]

_OF_ACCOUNTS = ("attributes", "created", "nativeIdentity", "displayName")


class EmbeddedTenant(ServiceTenant):
    """An embedded tenant of this process."""

    def __init__(self, sandbox: Sandbox, api_client: ApiClient) -> None:
        super().__init__(api_client)
        self._sandbox = sandbox

    def people(self, profile_id: str) -> list[Person] | None:
        """The identities of a profile, by id."""
        found = [each for each in self._sandbox.snapshot()["identities"] if each["profile"] == profile_id]
        made = [Person(each["id"], each["name"], each["attributes"]) for each in found]
        return sorted(made, key=lambda person: person.id)

    def find(self, identity: str) -> list[tuple[Person, str]] | None:
        """The identities with a name or an id, each with its profile's name."""
        state = self._sandbox.snapshot()
        names = {each["id"]: each["name"] for each in state["profiles"]}
        found = [each for each in state["identities"] if identity in (each["id"], each["name"])]
        return [(Person(each["id"], each["name"], each["attributes"]), names[each["profile"]]) for each in found]

    def accounts(self, identity_id: str) -> list[dict[str, Any]] | None:
        """The accounts of an identity."""
        state = self._sandbox.snapshot()
        names = {each["id"]: each["name"] for each in state["sources"]}
        found = [each for each in state["accounts"] if each.get("identity") == identity_id]
        return [
            {
                **{name: each[name] for name in _OF_ACCOUNTS if each.get(name) is not None},
                "source": names[each["source"]],
            }
            for each in found
        ]
