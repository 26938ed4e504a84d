"""Every collection that the tenant serves in full: what is created can be read, listed, changed and deleted."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from operation_calls import facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import FROZEN, REQUIRED, Collection, complete_collections, operations, served, template


@pytest.fixture(scope="module")
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


@pytest.mark.parametrize(
    ("version", "path"),
    [(version.name, path) for version in facts.VERSIONS for path in complete_collections(version.name)],
)
def test_a_created_document_is_read_listed_changed_and_deleted(
    tenant: Sandbox, client: PlainClient, version: str, path: str
) -> None:
    collection = Collection(client, path, version)
    before = len(collection.listed())

    key = collection.id_of(collection.create().json())
    below = f"/{quote(key, safe='')}"
    read = collection.send("GET", below)
    assert read.status == 200, read.body
    assert read.headers["X-Sandbox-Fidelity"] == "state"
    created = read.json()
    assert len(collection.listed()) == before + 1
    assert key in map(collection.id_of, collection.listed())

    known, item = served(version), template(path) + "/{}"
    if ("PUT", item) in known:
        kept = {
            name: created[name] for of, name in FROZEN | {(path, collection.ids[0])} if of == path and name in created
        }
        replaced = collection.send("PUT", below, {**collection.document("PUT", "/{}"), **kept})
        assert replaced.status in {200, 202, 204}, replaced.body
    if ("PATCH", item) in known and any("json-patch" in line for line in operations(version)["PATCH", item].lines):
        members = [it for it in ("description", "name") if it in created and it not in collection.ids]
        member = next((it for it in members if (path, it) not in FROZEN), None)
        patch = [{"op": "replace", "path": f"/{member}", "value": "changed"}] if member else []
        wrapped = any(line.startswith("body json_patch: ") for line in operations(version)["PATCH", item].lines)
        patched = collection.send("PATCH", below, {"operations": patch} if wrapped else patch)
        assert patched.status in {200, 202, 204}, patched.body
        assert member is None or collection.send("GET", below).json()[member] == "changed"
    if ("DELETE", item) in known:
        assert collection.send("DELETE", below).status in {200, 202, 204}
        tenant.finish_tasks()
        assert collection.send("GET", below).status == 404
        assert len(collection.listed()) == before


@pytest.mark.parametrize("path", complete_collections())
def test_an_unknown_document_and_an_unknown_parameter_are_named(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)

    missing = collection.send("GET", "/nothing")
    assert missing.status == 404
    assert missing.json()["detailCode"] == "404 Not found"
    refused = collection.send("GET", f"?colour=red&{REQUIRED.get(path, '')}")
    assert refused.status == 400
    assert "colour" in refused.json()["messages"][0]["text"]


def test_a_snapshot_restores_every_list() -> None:
    with Sandbox() as sandbox:
        client = PlainClient(sandbox)
        collections = [Collection(client, path) for path in complete_collections()]
        for collection in collections:
            collection.create()
        lists = [collection.listed() for collection in collections]

        sandbox.restore(sandbox.snapshot())

        assert [collection.listed() for collection in collections] == lists
