"""A value of an enumeration that only one version has is accepted and shown by that version, and by no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from foreign_calls import EXPERIMENTAL
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADERS = {"Content-Type": "application/json", **EXPERIMENTAL}
AMELIA, WILLIAM = "f487dad5e91849577786bf391b0a6913", "2c9180835d191a86015d28455b4b232a"
NEW = {
    "configType": "GENERIC_APPROVALS",
    "reassignedFromId": AMELIA,
    "reassignedToId": WILLIAM,
    "startDate": "2024-01-01T00:00:00Z",
}
ATTRIBUTES = "/non-employee-sources/0f475af584faa19c9b62d780d7199320/schema-attributes"
MAIL = {"type": "EMAIL", "label": "Mail", "technicalName": "privateMail"}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> PlainClient:
    return PlainClient(sandbox)


def changed_type(kind: str) -> list[dict[str, str]]:
    """A patch of the type of an attribute."""
    return [{"op": "replace", "path": "/type", "value": kind}]


def test_a_value_of_a_newer_version_is_stored_and_shown_by_it(client: PlainClient) -> None:
    at = f"/reassignment-configurations/{AMELIA}"
    created = client.send("POST", "/v2025/reassignment-configurations", NEW, **HEADERS)
    assert created.status == 201, created.body

    newer = client.send("GET", f"/v2025{at}", **EXPERIMENTAL).json()
    older = client.send("GET", f"/v2024{at}", **EXPERIMENTAL).json()
    evaluated = client.send("GET", f"/v2025{at}/evaluate/GENERIC_APPROVALS", **EXPERIMENTAL).json()

    assert [it["configType"] for it in newer["configDetails"]] == ["GENERIC_APPROVALS"]
    assert ["configType" in it for it in older["configDetails"]] == [False]
    assert evaluated[0]["reassignToId"] == WILLIAM


def test_a_version_rejects_the_values_of_another_one(client: PlainClient) -> None:
    rejected = client.send("POST", "/v2024/reassignment-configurations", NEW, **HEADERS)

    assert rejected.status == 400
    assert rejected.json()["messages"][0]["text"].startswith("configType should be one of ACCESS_REQUESTS")


def test_a_patch_sets_the_values_of_its_own_version(client: PlainClient) -> None:
    created = client.send("POST", f"/beta{ATTRIBUTES}", MAIL)
    assert created.json()["type"] == "EMAIL", created.body
    at = f"{ATTRIBUTES}/{created.json()['id']}"

    label = [{"op": "replace", "path": "/label", "value": "Private mail"}]
    assert client.send("PATCH", f"/v2024{at}", label).status == 200
    assert client.send("PATCH", f"/v2024{at}", changed_type("PHONE")).status == 400
    assert client.send("GET", f"/beta{at}").json()["type"] == "EMAIL"
    assert client.send("PATCH", f"/beta{at}", changed_type("PHONE")).json()["type"] == "PHONE"
    assert client.send("PATCH", f"/beta{at}", changed_type("NOTHING")).status == 400
    assert client.send("PATCH", f"/v2024{at}", changed_type("DATE")).json()["type"] == "DATE"


def test_a_snapshot_keeps_the_values_of_every_version(sandbox: Sandbox, client: PlainClient) -> None:
    created = client.send("POST", f"/beta{ATTRIBUTES}", MAIL).json()

    with Sandbox(seed=sandbox.snapshot()) as restored:
        read = PlainClient(restored).send("GET", f"/beta{ATTRIBUTES}/{created['id']}")

    assert read.json() == created


def test_a_document_whose_required_value_a_version_lacks_is_not_in_that_version(client: PlainClient) -> None:
    known = client.send("GET", f"/v2024{ATTRIBUTES}").json()
    created = client.send("POST", f"/beta{ATTRIBUTES}", MAIL).json()
    at = f"{ATTRIBUTES}/{created['id']}"

    assert client.send("GET", f"/v2024{ATTRIBUTES}").json() == known
    assert created in client.send("GET", f"/beta{ATTRIBUTES}").json()
    missing = client.send("GET", f"/v2024{at}")
    assert missing.status == 404
    assert "a value that this version of the API does not have" in missing.json()["messages"][0]["text"]
    patched = client.send("PATCH", f"/v2024{at}", [{"op": "replace", "path": "/label", "value": "Private mail"}])
    assert (patched.json()["type"], patched.json()["label"]) == ("EMAIL", "Private mail")
