"""Responses that the tenant computes from its documents. The ids in requests for them must be known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from operation_calls import facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_references import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

EXPERIMENTAL = {facts.EXPERIMENTAL: "true"}
MULTI_HOST = "/v2024/multihosts/2c9180850027c5290100000000000001"
GROUPS = ["acctAggregationGroups", "entitlementAggregationGroups"]


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def post(client: PlainClient, path: str, body: Any) -> Any:
    """The content of a successful response."""
    response = client.send("POST", f"/v2024{path}", body, **EXPERIMENTAL)
    assert response.status == 200, response.body
    assert response.headers["X-Sandbox-Fidelity"] == "computed"
    return response.json()


def rejection(client: PlainClient, path: str, body: Any) -> str:
    """The message of a rejection."""
    response = client.send("POST", f"/v2024{path}", body, **EXPERIMENTAL)
    assert response.status == 400, response.body
    return str(response.json()["messages"][0]["text"])


@pytest.mark.parametrize("groups", GROUPS)
def test_each_source_of_a_multi_host_integration_is_in_a_group(client: PlainClient, groups: str) -> None:
    assert client.send("GET", f"{MULTI_HOST}/{groups}").json() == []
    assert client.send("POST", MULTI_HOST, [{"name": "one"}, {"name": "two"}]).status == 200

    sources = {it["id"] for it in client.send("GET", f"{MULTI_HOST}/sources").json()}
    listed = client.send("GET", f"{MULTI_HOST}/{groups}")

    assert listed.headers["X-Sandbox-Fidelity"] == "state"
    assert {it for group in listed.json() for it in group["source_id_list"]} == sources
    assert len(client.send("GET", f"{MULTI_HOST}/{groups}?limit=1").json()) == 1


def test_the_connection_of_a_source_is_tested(client: PlainClient) -> None:
    client.send("POST", MULTI_HOST, [{"name": "one"}])
    source = client.send("GET", f"{MULTI_HOST}/sources").json()[0]["id"]

    assert client.send("GET", f"{MULTI_HOST}/sources/{source}/testConnection").json()["success"] is True
    assert client.send("GET", f"{MULTI_HOST}/sources/unknown/testConnection").status == 404
    assert client.send("GET", f"{MULTI_HOST}/sources/errors").json() == []


def test_deleting_a_multi_host_integration_deletes_its_groups(client: PlainClient) -> None:
    client.send("POST", MULTI_HOST, [{"name": "one"}])
    assert client.send("DELETE", MULTI_HOST).status == 200

    assert client.send("GET", f"{MULTI_HOST}/{GROUPS[0]}").status == 404


def test_a_recommendation_needs_a_known_identity_and_item(client: PlainClient) -> None:
    role = {"id": KNOWN["ROLE"], "type": "ROLE"}
    asked = [
        {"identityId": KNOWN["IDENTITY"], "item": role},
        {"identityId": "unknown", "item": role},
        {"identityId": KNOWN["IDENTITY"], "item": {"id": "unknown", "type": "ENTITLEMENT"}},
        {"identityId": KNOWN["IDENTITY"], "item": {"id": KNOWN["ROLE"], "type": "ENTITLEMENT"}},
    ]

    responses = post(client, "/recommendations/request", {"requests": asked})["response"]

    assert [it["request"] for it in responses] == asked
    assert responses[0]["recommendation"] == "NO"
    assert [it["recommendation"] for it in responses[1:]] == ["NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]


def test_the_schema_of_a_form_has_a_property_for_each_element(client: PlainClient) -> None:
    path = "/form-definitions/forms-action-dynamic-schema"
    form = {"attributes": {"formDefinitionId": KNOWN["FORM_DEFINITION"]}}

    schema = post(client, path, form)["outputSchema"]["outputSchema"]

    assert schema["properties"] == {"reason": {"title": "Reason", "type": "string"}}
    unknown = {"attributes": {"formDefinitionId": "unknown"}}
    assert rejection(client, path, unknown).startswith("attributes.formDefinitionId: there is no form definition")


def test_password_information_names_the_accounts_of_a_user_on_a_source(client: PlainClient) -> None:
    amelia = client.send("GET", f"/v2024/accounts?filters=identityId%20eq%20%22{KNOWN['IDENTITY']}%22").json()
    name = client.send("GET", f"/v2024/identities/{KNOWN['IDENTITY']}", **EXPERIMENTAL).json()["alias"]
    source = amelia[0]["sourceName"]

    info = post(client, "/query-password-info", {"userName": name, "sourceName": source})

    assert (info["identityId"], info["sourceId"]) == (KNOWN["IDENTITY"], amelia[0]["sourceId"])
    assert [it["accountId"] for it in info["accounts"]] == [amelia[0]["nativeIdentity"]]
    for member, body in [
        ("userName", {"userName": "stranger", "sourceName": source}),
        ("sourceName", {"userName": name, "sourceName": "nothing"}),
    ]:
        assert rejection(client, "/query-password-info", body).startswith(f"{member}: there is no")


@pytest.mark.parametrize("length", [6, 18])
def test_a_token_has_the_requested_number_of_digits(client: PlainClient, length: int) -> None:
    path = "/generate-password-reset-token/digit"
    name = client.send("GET", f"/v2024/identities/{KNOWN['IDENTITY']}", **EXPERIMENTAL).json()["alias"]

    token = post(client, path, {"userId": name, "length": length})["digitToken"]

    assert (len(token), token.isdigit()) == (length, True)
    for wrong in (5, 19, 10**18, -1):
        assert "length" in rejection(client, path, {"userId": name, "length": wrong})
    assert rejection(client, path, {"userId": "stranger"}).startswith("userId: there is no identity")


def test_a_search_is_sent_to_known_people(client: PlainClient) -> None:
    path = f"/saved-searches/{KNOWN['SAVED_SEARCH']}/execute"
    schedule = client.send("GET", "/v2024/scheduled-searches").json()[0]["id"]
    amelia = {"type": "IDENTITY", "id": KNOWN["IDENTITY"]}
    body = {"scheduleId": schedule, "owner": amelia, "recipients": [amelia]}

    assert client.send("POST", f"/v2024{path}", body).status == 202
    stranger = {"type": "IDENTITY", "id": "unknown"}
    for member, value in [("scheduleId", "unknown"), ("owner", stranger), ("recipients", [stranger])]:
        assert rejection(client, path, body | {member: value}).startswith(member)
