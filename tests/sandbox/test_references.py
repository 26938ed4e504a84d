"""References: every id in a request that writes a document must be that of a document of the tenant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from plain_client import PlainClient
from tenant_collections import Collection, complete_collections, description, served, template
from tenant_references import KNOWN, ids_in, place, refer_to_known, type_of

if TYPE_CHECKING:
    from plain_client import Response
    from sailpoint.sandbox import Sandbox

# Collections with tests of their own: test_people.py and test_tenant_references.py.
OTHERS = {"/accounts", "/identity-profiles"}
# Members that keep their first value.
FROZEN = {("/sources", "passwordPolicies")}
UNKNOWN = "2c9180850000000000000000000000ff"
# Members that do not name a document of the tenant, and the reason. The name is the end of the member's path.
UNCHECKED: dict[tuple[str, str], str] = {
    ("*", "timeZoneId"): "the name of a time zone",
    ("/campaign-filters", "criteriaList.id"): "the id of the criterion itself",
    ("/campaign-filters/{filterId}", "criteriaList.id"): "the id of the criterion itself",
    ("/form-definitions", "formElements.id"): "the id of the element itself",
    ("/form-definitions", "formInput.id"): "the id of the input itself",
    ("/managed-cluster-types", "managedProcessIds"): "processes of virtual appliances, which a tenant has not",
    ("/managed-clusters/{id}/log-config", "clientId"): "the client of the organization, which the tenant does not show",
    ("/notification-templates", "slackTemplate"): "names of values that a message has when it is sent",
    ("/notification-templates", "teamsTemplate"): "names of values that a message has when it is sent",
    ("/sources", "accountCorrelationConfig.id"): "the configuration lies at the source, and has no id",
    ("/sources", "connectorId"): "the tenant has few of the service's connectors",
    ("/sources", "connectorImplementationId"): "the tenant has few of the service's connectors",
    ("/sources/{id}/machine-account-mappings", "transformDefinition.id"): "the id of the definition itself",
    ("/trigger-subscriptions", "triggerId"): "the tenant has no list of the service's triggers",
    ("/workflows", "trigger.attributes.id"): "the tenant has no list of the service's triggers",
}


@dataclass(frozen=True)
class Member:
    """A member of a request that has an id."""

    method: str
    path: str
    steps: tuple[str, ...]
    types: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.method} {self.path} {'.'.join(self.steps)}"

    @property
    def is_checked(self) -> bool:
        """True unless it is listed."""
        return not any((path, name) in UNCHECKED for path in (self.path, "*") for name in self.names)

    @property
    def names(self) -> list[str]:
        """The path of the member, its ends, and its first member."""
        return [".".join(self.steps[at:]) for at in range(len(self.steps))] + [self.steps[0]]

    def send(self, client: PlainClient, value: str) -> Any:
        """Send the smallest request with this id."""
        collection = Collection(client, self.path)
        body = collection.document(self.method)
        described = description(self.method, self.path)
        kind = type_of(self.path, self.steps, self.types)
        place(body, described, described.get("$defs", {}), self.steps, (value, kind))
        refer_to_known(self.path, body, described, but=self.steps)
        return collection.send(self.method, body=body)


def members() -> list[Member]:
    """The members with ids in the requests that write documents."""
    known = served()
    found = []
    for (method, at), path in sorted(known.items()):
        writes = method == "POST" or (method == "PUT" and not at.endswith("}"))
        if writes and ("GET", at) in known and path not in OTHERS:
            described = description(method, path)
            ids = ids_in(described, described.get("$defs", {}), ())
            found += [Member(method, path, steps, types) for steps, types in ids]
    return found


@pytest.fixture(scope="module")
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


@pytest.mark.parametrize("member", [it for it in members() if it.is_checked], ids=str)
def test_an_unknown_id_is_rejected_and_a_known_one_is_accepted(client: PlainClient, member: Member) -> None:
    kind = type_of(member.path, member.steps, member.types)
    assert kind is not None

    refused = member.send(client, UNKNOWN)
    assert refused.status == 400, refused.body
    assert refused.json()["detailCode"] == "400.1.404 Referenced object not found"
    text = refused.json()["messages"][0]["text"]
    assert member.steps[0] in text
    assert UNKNOWN in text

    accepted = member.send(client, KNOWN[kind])
    assert accepted.status in {200, 201, 202, 204}, accepted.body


def replaced() -> list[Member]:
    """The members with ids in the requests that replace documents."""
    found = []
    for path in complete_collections():
        if ("PUT", f"{template(path)}/{{}}") in served():
            described = description("PUT", f"{path}/{{}}")
            ids = ids_in(described, described.get("$defs", {}), ())
            found += [Member("PUT", path, steps, types) for steps, types in ids]
    return [it for it in found if it.is_checked and (it.path, it.steps[0]) not in FROZEN]


@pytest.mark.parametrize("member", replaced(), ids=str)
def test_a_replacement_with_an_unknown_id_is_rejected(client: PlainClient, member: Member) -> None:
    collection = Collection(client, member.path)
    key = collection.id_of(collection.create().json())
    below = f"/{quote(key, safe='')}"
    described = description("PUT", f"{member.path}/{{}}")
    kind = type_of(member.path, member.steps, member.types)
    assert kind is not None

    def replaced_by(value: str) -> Response:
        body = collection.send("GET", below).json()
        place(body, described, described.get("$defs", {}), member.steps, (value, kind))
        refer_to_known(member.path, body, described, but=member.steps)
        return collection.send("PUT", below, body)

    refused = replaced_by(UNKNOWN)
    assert refused.status == 400, refused.body
    assert UNKNOWN in refused.json()["messages"][0]["text"]
    assert replaced_by(KNOWN[kind]).status in {200, 202, 204}


def test_each_listed_member_is_in_the_schema() -> None:
    found = {(path, name) for it in members() for path in (it.path, "*") for name in it.names}
    assert UNCHECKED.keys() <= found
