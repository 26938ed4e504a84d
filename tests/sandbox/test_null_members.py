"""Null, absent and empty values of each member of every complete collection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

import facts
from needed import PROJECT
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import Collection, complete_collections, operations, served, template

if TYPE_CHECKING:
    from collections.abc import Iterator

FAMILIES = PROJECT / "crates/tenant/src/sandbox/families"
# Members that only the service sets, whatever the schema says.
SERVICE = {"id", "created", "modified", "identityCount", "healthy", "status"}


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def request_model(path: str) -> str:
    """The model of the body that creates a document."""
    arguments = operations()["POST", template(path)].arguments()
    return str(next(it["$model"] for it in arguments.values() if isinstance(it, dict) and "$model" in it))


def read_members(path: str) -> dict[str, str]:
    """The members of a document, and what the schema says of each."""
    lines = operations()["GET", template(path) + "/{}"].lines
    ty = next(line.split()[1] for line in lines if line.startswith("200 "))
    return facts.version("v2024").members(ty.strip("?"))


def shared_members(collection: Collection) -> dict[str, tuple[str, str]]:
    """The members that a request sets: what the schema says of each in the request and in the document."""
    sent, read = facts.version("v2024").members(request_model(collection.path)), read_members(collection.path)
    service = SERVICE | {*collection.ids}
    names = [name for name in sent if name in read and name not in service]
    return {name: (sent[name], read[name]) for name in names if "readonly" not in sent[name] + read[name]}


def is_nullable(declared: str) -> bool:
    """Tell whether a member may be null."""
    return "?" in declared.split(maxsplit=1)[0]


def empty_value(model: str, name: str) -> Any:
    """An empty object or list, if the member allows one; None otherwise."""
    schema = facts.version("v2024").schema(model)
    for node in schema["properties"][name].get("anyOf", [schema["properties"][name]]):
        found = schema["$defs"][node["$ref"].rpartition("/")[2]] if "$ref" in node else node
        if found.get("type") == "object" and not found.get("required"):
            return {}
        if found.get("type") == "array" and not found.get("minItems"):
            return []
    return None


def declared_defaults(path: str) -> set[str]:
    """The members that have a default in the family of a collection."""
    blocks = "\n".join(file.read_text(encoding="utf-8") for file in sorted(FAMILIES.glob("*.family"))).split("\n/")
    rules = next(block for block in blocks if f"/{block.splitlines()[0]}" == path or block.splitlines()[0] == path)
    return set(re.findall(r"^  default (\S+)", rules, re.MULTILINE))


def read_back(collection: Collection, document: dict[str, Any]) -> dict[str, Any]:
    """Create a document, and return what is read back."""
    created = collection.send("POST", body=document)
    assert created.status < 300, created.body
    key = quote(collection.id_of(created.json()), safe="")
    read = collection.send("GET", f"/{key}").json()
    if ("DELETE", template(collection.path) + "/{}") in served():
        collection.send("DELETE", f"/{key}")
    found: dict[str, Any] = read
    return found


@pytest.mark.parametrize("path", complete_collections())
def test_null_is_read_back_or_rejected_by_name(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    for name, (sent, read) in shared_members(collection).items():
        document = {**collection.document("POST"), name: None}
        # The schema lets a required owner be null because the identity may be deleted later.
        if not is_nullable(sent) or (name == "owner" and "!" in sent.split()[0] and not sent.startswith("str")):
            refused = collection.send("POST", body=document)
            assert (refused.status, refused.json()["messages"][0]["text"]) == (400, f"{name} should not be null.")
            continue
        found = read_back(collection, document)
        if is_nullable(read):
            assert (name, found.get(name, "absent")) == (name, None)
        else:
            assert found.get(name, "absent") is not None, name


@pytest.mark.parametrize("path", complete_collections())
def test_empty_objects_and_lists_are_read_back(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    for name in shared_members(collection):
        empty = empty_value(request_model(path), name)
        if empty is None:
            continue
        document = {**collection.document("POST"), name: empty}
        refused = collection.send("POST", body=document)
        if refused.status == 400:
            # A reference leads to a document.
            assert refused.json()["messages"][0]["text"] == f"{name}.id is required and should not be empty."
            continue
        key = quote(collection.id_of(refused.json()), safe="")
        assert (name, collection.send("GET", f"/{key}").json().get(name)) == (name, empty)
        if ("DELETE", template(path) + "/{}") in served():
            collection.send("DELETE", f"/{key}")


@pytest.mark.parametrize("path", complete_collections())
def test_an_absent_member_stays_absent_or_has_its_default(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    written = collection.document("POST")
    response = collection.send("POST", body=written)
    assert response.status < 300, response.body
    read = collection.send("GET", f"/{quote(collection.id_of(response.json()), safe='')}").json()

    defaults = declared_defaults(path)
    for name, (_, declared) in shared_members(collection).items():
        if name in read and name not in written:
            is_empty = read[name] in (None, False, 0, "", [], {})
            # A member that every document has gets a value.
            assert is_empty or " = " in declared or "!" in declared or name in defaults, name
