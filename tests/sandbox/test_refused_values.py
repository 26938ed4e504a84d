"""Values that the schema allows or does not mention, but that the tenant rejects with an error that names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from operation_calls import facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import MEMBERS, Collection, complete_collections, description
from tenant_references import resolved

if TYPE_CHECKING:
    from pathlib import Path

    from plain_client import Response

EXPERIMENTAL = {facts.EXPERIMENTAL: "true"}


@pytest.fixture(scope="module")
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


def message(response: Response) -> str:
    """The message of a rejection."""
    assert response.status == 400, response.body
    text: str = response.json()["messages"][0]["text"]
    return text


@pytest.mark.parametrize("version", [version.name for version in facts.VERSIONS])
def test_a_parameter_that_takes_one_value_may_occur_only_once(client: PlainClient, version: str) -> None:
    tested = 0
    for operation in facts.version(version).operations().values():
        names = {line[1:].partition(":")[0].split()[0] for line in operation.lines if line.startswith("?")}
        is_plain = not any("!" in line for line in operation.lines if line.startswith("?"))
        if operation.verb == "HEAD" or "limit" not in names or "{" in operation.path or not is_plain:
            continue
        path = f"/{version}{operation.path}?limit=5&limit=6"
        response = client.send(operation.verb, path, **EXPERIMENTAL)
        assert message(response) == "limit should occur once in the query (got 2).", operation.name
        tested += 1
    assert tested > 20


def test_a_parameter_that_takes_several_values_may_be_repeated(client: PlainClient) -> None:
    at = "/v2024/requestable-objects"
    both = client.send("GET", f"{at}?types=ROLE&types=ACCESS_PROFILE")

    assert {it["type"] for it in both.json()} == {"ROLE", "ACCESS_PROFILE"}
    assert client.send("GET", f"{at}?types=ROLE,ACCESS_PROFILE").json() == both.json()


@pytest.mark.parametrize("seed", [[], (), set(), 0, False, b"", 1.5])
def test_a_seed_must_be_a_path_or_a_mapping(seed: Any) -> None:
    with pytest.raises(TypeError, match="a path or a mapping such as a snapshot"):
        Sandbox(seed=seed).start()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[]", "a seed should be an object"),
        ("- a", "a seed should be an object"),
        ("true", "a seed should be an object"),
        ('{"sources": [[]]}', r"sources\[0\] should be an object"),
    ],
)
def test_a_seed_file_must_contain_an_object(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "seed.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ValueError, match=problem):
        Sandbox(seed=path).start()


def test_the_time_zone_of_the_organization_must_be_a_valid_one(client: PlainClient) -> None:
    zones = client.send("GET", "/v2024/org-config/valid-time-zones", **EXPERIMENTAL).json()
    assert {"America/Toronto", "Europe/Stockholm", "UTC"} <= {*zones}

    for zone, status in [("Mars/Olympus", 400), ("", 400), ("Europe/Stockholm", 200)]:
        change = [{"op": "replace", "path": "/timeZone", "value": zone}]
        changed = client.send("PATCH", "/v2024/org-config", change, **EXPERIMENTAL)
        assert changed.status == status, changed.body
    assert client.send("GET", "/v2024/org-config", **EXPERIMENTAL).json()["timeZone"] == "Europe/Stockholm"


def test_another_member_changes_although_the_seed_has_an_unknown_time_zone() -> None:
    with Sandbox(seed={"collections": {"/org-config": [{"timeZone": "US/Nowhere"}]}}) as sandbox:
        change = [{"op": "replace", "path": "/lcsChangeHonorsSourceEnableFeature", "value": True}]
        changed = PlainClient(sandbox).send("PATCH", "/v2024/org-config", change, **EXPERIMENTAL)

        assert changed.status == 200, changed.body
        assert changed.json()["timeZone"] == "US/Nowhere"


def owned() -> list[str]:
    """Paths of collections whose documents must have an owner, although the schema allows null."""
    paths = [path for path in complete_collections() if "owner" in MEMBERS.get(path, {})]
    return [path for path in paths if "owner" in description("POST", path).get("required", ())]


@pytest.mark.parametrize("path", owned())
def test_a_document_cannot_be_created_without_an_owner(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    without = collection.send("POST", body=collection.document("POST") | {"owner": None})
    assert "owner" in message(without)


@pytest.mark.parametrize("path", ["/access-profiles", "/roles"])
def test_the_owner_of_a_document_cannot_be_removed(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    created = collection.create().json()

    removed = client.send("PATCH", f"{collection.at}/{created['id']}", [{"op": "remove", "path": "/owner"}])

    assert message(removed) == "owner should not be null."


def test_a_member_that_the_schema_declares_as_a_date_has_no_time(client: PlainClient) -> None:
    version = facts.version("v2024")
    described = version.schema("NonEmployeeApprovalItemDetail")
    definitions = described["$defs"]
    request = resolved(described["properties"]["nonEmployeeRequest"], definitions)
    dates = [name for name, it in request["properties"].items() if resolved(it, definitions).get("format") == "date"]
    assert dates == ["startDate", "endDate"]

    for approval in client.send("GET", "/v2024/non-employee-approvals").json():
        shown = client.send("GET", f"/v2024/non-employee-approvals/{approval['id']}").json()["nonEmployeeRequest"]
        assert [len(shown[name]) for name in dates] == [10, 10]
