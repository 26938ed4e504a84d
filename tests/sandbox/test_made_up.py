"""Operations without state and logic: their responses follow from the schema, and say so."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from operation_calls import BOUNDARY, call, facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox


@pytest.fixture(scope="module")
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


def without_state(tenant: Sandbox) -> list[tuple[str, facts.Operation]]:
    """Fidelity and facts of each operation whose responses are made up or only accept."""
    declared = {(it.verb, it.path): it for it in facts.version("v2024").operations().values()}
    listed = [it for it in tenant.operations if it["fidelity"] in {"made-up", "accepted"}]
    return [(it["fidelity"], declared[it["method"], it["path"]]) for it in listed]


def test_every_operation_without_state_responds_as_the_schema_says(tenant: Sandbox, client: PlainClient) -> None:
    for fidelity, operation in without_state(tenant):
        response = call(client, operation)
        # Some know the documents to which a path or a body refers.
        if response.status in {400, 404} and "here is no" in response.json()["messages"][0]["text"]:
            continue
        documented = [int(line.split()[0]) for line in operation.lines if line[:3].isdigit()]

        assert response.status in documented, (operation.name, response.body)
        assert response.headers["X-Sandbox-Fidelity"] == fidelity, operation.name
        # A request that is accepted may start a task, which has an id.
        assert fidelity == "accepted" or call(client, operation).body == response.body, operation.name


def test_responses_differ_by_the_id_in_the_path_and_have_it(client: PlainClient) -> None:
    preferences = facts.version("v2024").operations()["NotificationsApi.get_notification_preferences"]
    one, other = call(client, preferences, "one").json(), call(client, preferences, "other").json()

    assert one != other


@pytest.mark.parametrize(
    "path",
    [
        "/workgroups/{}/connections",
        "/role-insights/{}/entitlement-changes/download",
        "/accounts/{}/classify",
        "/account-usages/{}/summaries",
        "/multihosts/{}/acctAggregationGroups",
        "/form-instances/{}/file/one",
        "/data-segments/membership/{}",
    ],
)
def test_a_response_is_not_made_up_for_a_missing_document(client: PlainClient, path: str) -> None:
    method = "POST" if path.endswith("classify") else "GET"
    response = client.send(method, f"/v2024{path.format('nothing')}", **{facts.EXPERIMENTAL: "true"})
    is_document = not path.startswith(("/account-usages", "/data-segments"))
    assert (response.status == 404) == is_document, response.body


def test_a_list_is_paged_and_counted(client: PlainClient) -> None:
    def page(query: str) -> list[object]:
        response = client.send("GET", f"/v2024/source-usages/one/summaries?{query}")
        assert response.headers["X-Total-Count"] == "3"
        found: list[object] = response.json()
        return found

    everything = page("count=true")
    assert page("count=true&limit=1&offset=1") == everything[1:2]
    assert page("count=true&offset=9") == []


@pytest.mark.parametrize("query", ["filters=name%20eq%20%22a%22", "sorters=name", "colour=red"])
def test_parameters_that_a_made_up_response_cannot_obey_are_rejected(client: PlainClient, query: str) -> None:
    response = client.send("GET", f"/v2024/source-usages/one/summaries?{query}")

    assert response.status == 400
    assert response.json()["messages"][0]["text"].startswith(query.partition("=")[0])


def test_an_archive_can_be_opened(client: PlainClient) -> None:
    response = call(client, facts.version("v2024").operations()["IAIOutliersApi.export_outliers_zip"])

    assert response.headers["Content-Type"] == "application/zip"
    assert zipfile.ZipFile(io.BytesIO(response.body)).namelist() == []


def test_a_placeholder_in_a_path_is_not_found_and_named(client: PlainClient) -> None:
    response = client.send("GET", "/v2024/data-segments/%7BsegmentId%7D", **{facts.EXPERIMENTAL: "true"})

    assert response.status == 404
    assert "{segmentId}" in response.json()["messages"][0]["text"]


def test_a_required_parameter_of_the_query_is_named(client: PlainClient) -> None:
    response = client.send("GET", "/v2024/revocable-objects?identityId=a", **{facts.EXPERIMENTAL: "true"})

    assert response.status == 400
    assert response.json()["messages"][0]["text"] == "entitlementId is required and should not be empty."


def test_the_option_rejects_responses_without_state() -> None:
    with Sandbox(fidelity="computed") as strict:
        response = call(PlainClient(strict), facts.version("v2024").operations()["IAIOutliersApi.export_outliers_zip"])

    assert response.status == 501
    assert "have the fidelity made-up" in response.json()["messages"][0]["text"]


@pytest.mark.parametrize(
    ("content", "kind", "status", "message"),
    [
        (b"{}", "application/json", 415, "multipart/form-data"),
        (b"no form", f"multipart/form-data; boundary={BOUNDARY}", 400, "The form could not be parsed"),
        (b"--x--\r\n", "multipart/form-data; boundary=x", 400, "data is required"),
    ],
)
def test_an_invalid_form_is_rejected(client: PlainClient, content: bytes, kind: str, status: int, message: str) -> None:
    headers = {"Content-Type": kind, "Authorization": f"Bearer {client.token}", facts.EXPERIMENTAL: "true"}
    response = client.send_raw("POST", "/v2024/sp-config/import", content, headers)

    assert response.status == status
    assert message in json.loads(response.body)["messages"][0]["text"]
