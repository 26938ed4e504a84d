"""Operations of other versions whose responses differ in form from those of v2024, but have the same state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from operation_calls import facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response

EXPERIMENTAL = {facts.EXPERIMENTAL: "true"}
CONFIG = "/accounts/search-attribute-config/employeeNumber"


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def read(client: PlainClient, path: str) -> Response:
    """A successful response that follows from the state."""
    response = client.send("GET", path, **EXPERIMENTAL)
    assert response.status == 200, response.body
    assert response.headers["X-Sandbox-Fidelity"] in {"state", "computed"}, path
    return response


def first_id(client: PlainClient, path: str) -> str:
    """The id of the first document of a list."""
    return str(read(client, path).json()[0]["id"])


@pytest.mark.parametrize("version", ["v3", "beta"])
def test_a_document_is_a_list_of_one_where_the_version_says_so(client: PlainClient, version: str) -> None:
    assert read(client, f"/{version}{CONFIG}").json() == [read(client, f"/v2024{CONFIG}").json()]


@pytest.mark.parametrize("path", ["/notification-templates", "/work-items"])
def test_beta_reads_a_document_as_a_list(client: PlainClient, path: str) -> None:
    at = f"{path}/{first_id(client, f'/v2024{path}')}"

    listed, single = read(client, f"/beta{at}").json(), read(client, f"/v2024{at}").json()

    assert [it["id"] for it in listed] == [single["id"]]
    missing = client.send("GET", f"/beta{path}/missing", **EXPERIMENTAL)
    assert missing.status == 404


def test_beta_shows_the_first_integration_where_v2024_lists_all(client: PlainClient) -> None:
    shown = read(client, "/beta/sim-integrations").json()

    assert shown["id"] == first_id(client, "/v2024/sim-integrations")
    assert client.send("DELETE", f"/v2024/sim-integrations/{shown['id']}", **EXPERIMENTAL).status in {200, 204}
    assert client.send("GET", "/beta/sim-integrations", **EXPERIMENTAL).status == 404


def test_every_version_shows_the_tags_that_beta_adds(client: PlainClient) -> None:
    role = first_id(client, "/v2024/roles")
    tagged = {"objectRefs": [{"type": "ROLE", "id": role}], "tags": ["audited"], "operation": "APPEND"}

    added = client.send("POST", "/beta/tagged-objects/bulk-add", tagged, **EXPERIMENTAL)

    assert added.status == 200, added.body
    assert added.json()["tags"] == ["audited"]
    assert read(client, f"/v2024/tagged-objects/ROLE/{role}").json()["tags"] == ["audited"]


def test_beta_lists_the_ids_of_mining_sessions(client: PlainClient) -> None:
    session = first_id(client, "/beta/role-mining-sessions")

    assert read(client, f"/v2024/role-mining-sessions/{session}").status == 200


def test_a_machine_identity_has_the_member_that_only_a_newer_version_requires(client: PlainClient) -> None:
    at = "/machine-identities"
    older = client.send("POST", f"/v2024{at}", {"name": "a", "businessApplication": "Build"}, **EXPERIMENTAL).json()
    new = {"name": "b", "businessApplication": "Build", "subtype": "Bot"}
    newer = client.send("POST", f"/v2025{at}", new, **EXPERIMENTAL).json()

    shown = {it["id"]: it["subtype"] for it in read(client, f"/v2025{at}").json()}

    assert (shown[older["id"]], shown[newer["id"]]) == ("Application", "Bot")
    assert all("subtype" not in it for it in read(client, f"/v2024{at}").json())


def test_an_approval_has_its_id_under_the_name_of_each_version(client: PlainClient) -> None:
    older = read(client, "/v2024/generic-approvals").json()
    newer = read(client, "/v2025/generic-approvals").json()

    assert [it["id"] for it in newer] == [it["approvalId"] for it in older]
    for approval in newer:
        assert read(client, f"/v2025/generic-approvals/{approval['id']}").json() == approval
