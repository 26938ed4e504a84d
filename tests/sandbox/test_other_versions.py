"""The other versions of the API: the same operations have the same state, and all respond as their schema says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from operation_calls import call, facts
from plain_client import PlainClient
from tenant_references import KNOWN

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

OTHERS = [version.name for version in facts.VERSIONS if version.name != "v2024"]
JSON_PATCH = {"Content-Type": "application/json-patch+json"}


@pytest.fixture(scope="module")
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


def fidelities(tenant: Sandbox, version: str) -> dict[tuple[str, str], str]:
    """The fidelity of each operation of a version, by method and path."""
    listed = PlainClient(tenant).send_raw("GET", f"/_sandbox/operations?version={version}", None, {}).json()
    return {(it["method"], it["path"]): it["fidelity"] for it in listed}


@pytest.mark.parametrize("version", OTHERS)
def test_most_operations_of_another_version_have_state(tenant: Sandbox, version: str) -> None:
    counts = Counter(fidelities(tenant, version).values())

    assert counts["state"] > 0.35 * counts.total(), counts


@pytest.mark.parametrize("version", ["v3", "beta", "v2025"])
def test_versions_share_their_documents(client: PlainClient, version: str) -> None:
    group = {"name": f"of {version}", "type": "upper", "attributes": {}}
    created = client.send("POST", f"/{version}/transforms", group)
    assert created.status == 201, created.body
    assert created.headers["X-Sandbox-Fidelity"] == "state"

    read = client.send("GET", f"/v2024/transforms/{created.json()['id']}")

    assert read.json() == created.json()


@pytest.mark.parametrize("version", OTHERS)
def test_an_operation_that_only_another_version_has_responds_as_its_schema_says(
    tenant: Sandbox, client: PlainClient, version: str
) -> None:
    known = fidelities(tenant, version)
    for operation in facts.version(version).operations().values():
        fidelity = known[operation.verb, operation.path]
        if fidelity not in {"made-up", "accepted"}:
            continue
        response = call(client, operation, version=version)
        if response.status in {400, 404} and "404" in response.json()["detailCode"]:
            continue  # it refers to a document that the tenant does not have
        documented = [int(line.split()[0]) for line in operation.lines if line[:3].isdigit()]
        assert response.status in documented, (operation.name, response.body)
        assert response.headers["X-Sandbox-Fidelity"] == fidelity, operation.name


def test_an_experimental_operation_needs_its_header_only_where_it_is_experimental(client: PlainClient) -> None:
    assert client.send("GET", "/v2024/workgroups").status == 200
    assert client.send("GET", "/beta/workgroups").status == 200


def test_an_unknown_version_is_not_found(client: PlainClient) -> None:
    assert client.send("GET", "/v9/roles").status == 404


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            "/certifications",
            ["Cloud access 2024", "Engineering this year", "People in Finance", "Engineering this year"],
        ),
        ("/certifications?filters=completed%20eq%20true", ["Cloud access 2024"]),
        ("/certifications?reviewer-identitiy=50ef217cc68be409275bfd8f254ad67d", ["Engineering this year"]),
        ("/certifications?sorters=-due&limit=1", ["Cloud access 2024"]),
    ],
)
def test_beta_lists_the_certifications_of_the_tenant(client: PlainClient, path: str, expected: list[str]) -> None:
    response = client.send("GET", f"/beta{path}")

    assert response.headers["X-Sandbox-Fidelity"] == "computed"
    assert [it["campaignRef"]["name"] for it in response.json()] == expected
    assert all(it["entitiesTotal"] for it in response.json())


def test_beta_shows_a_certification_that_is_not_signed_as_signed_at_its_due_date(client: PlainClient) -> None:
    listed = client.send("GET", "/beta/certifications").json()

    ours = client.send("GET", "/v2024/certifications").json()
    assert sorted(it["signed"] for it in listed) == sorted(it.get("signed") or it["due"] for it in ours)
    assert sum(not it["completed"] for it in listed) == 3


def test_beta_shows_the_tasks_of_a_certification(client: PlainClient) -> None:
    certification = client.send("GET", "/v2024/certifications").json()[1]["id"]
    path = f"/beta/certifications/{certification}"
    items = [{"type": "TARGET_SUMMARY", "id": certification}]
    move = {"reassign": items, "reassignTo": KNOWN["IDENTITY"], "reason": "left"}
    moved = client.send("POST", f"/v2024/certifications/{certification}/reassign-async", move)
    assert moved.status == 200, moved.body
    task = moved.json()["id"]

    assert client.send("GET", f"{path}/tasks/{task}").json() == {
        "id": task,
        "certificationId": certification,
        "type": "REASSIGN",
        "status": "SUCCESS",
        "errors": [],
    }
    assert client.send("GET", f"{path}/tasks-pending").json() == []
    assert client.send("GET", f"{path}/tasks/unknown").status == 404
    assert client.send("GET", "/beta/certifications/unknown/tasks-pending").status == 404


def test_beta_exports_the_form_definitions_of_the_tenant(client: PlainClient) -> None:
    ours = client.send("GET", "/v2024/form-definitions/export").json()

    exported = client.send("GET", "/beta/form-definitions/export").json()

    by_name = sorted(ours, key=lambda it: str(it["object"]["name"]))
    assert [it["self"] for it in exported] == [it["self"]["object"] for it in by_name]
    assert [it["object"]["id"] for it in exported] == [it["object"]["id"] for it in by_name]
    name = exported[-1]["object"]["name"].replace(" ", "%20")
    (found,) = client.send("GET", f"/beta/form-definitions/export?filters=name%20eq%20%22{name}%22").json()
    assert found == exported[-1]


def test_beta_lists_the_suggestions_of_batches(client: PlainClient) -> None:
    path, ours = "/beta/suggested-entitlement-description-batches", "/v2024/suggested-entitlement-descriptions"

    known = {it["id"] for it in client.send("GET", ours).json()}
    again = client.send("GET", path).json()[0]["id"]
    batches = path.replace("beta", "v2024")
    assert client.send("POST", batches, {"seds": [again]}, **JSON_PATCH).status == 200

    listed = client.send("GET", path)

    ids = [it["id"] for it in listed.json()]
    assert again in ids
    assert len(ids) == len(set(ids))
    assert set(ids) <= known
    assert client.send("GET", f"{path}?status=FAILED").json() == []
    counted = client.send("GET", f"{path}?count-only=true")
    assert (counted.json(), counted.headers["X-Total-Count"]) == ([], str(len(listed.json())))
