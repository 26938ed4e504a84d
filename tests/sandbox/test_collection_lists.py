"""Lists of every collection: filters, sorters, pages and counts agree with the documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import IDS, Collection, complete_collections, operations, template

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response


# Collections whose ids are values of an enumeration.
ENUMERATED = {"/sources/{sourceId}/provisioning-policies", "/sources/{sourceId}/schedules"}
# Members that only the service sets.
SERVICE = {"created", "modified", "secret", "tagCategoryRefs"}


@pytest.fixture(scope="module")
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def lines(path: str) -> list[str]:
    """Lines of the schema about the list of a collection."""
    return operations()["GET", template(path)].lines


def fields(path: str, word: str) -> list[str]:
    """The fields of filters or sorters of a collection."""
    line = next((line for line in lines(path) if line.startswith(f"{word} ")), f"{word} ")
    parts = line.removeprefix(f"{word} ")
    return parts.split() if word == "sort" else [part.strip() for part in parts.split(";") if part.strip()]


def create_some(collection: Collection) -> None:
    """Create three documents, or as many as the values of their ids allow."""
    for _ in range(3):
        response = collection.send("POST", body=collection.document("POST"))
        assert response.status < 300 or collection.path in ENUMERATED, response.body


def member(document: dict[str, Any], field: str) -> Any:
    """The value of a field; None if there is no such member."""
    value: Any = document
    for name in field.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def page(collection: Collection, query: str) -> Response:
    """A page of a list, or its refusal."""
    response = collection.send("GET", collection.query(query))
    if response.status == 400:
        text = response.json()["messages"][0]["text"]
        assert "does not support" in text or "is not supported" in text, text
    else:
        assert response.status == 200, response.body
    return response


@pytest.mark.parametrize("path", complete_collections())
def test_pages_are_parts_of_the_list_and_the_count_is_that_of_all(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    create_some(collection)
    everything = collection.listed()
    if any(line.startswith("?limit") for line in lines(path)):
        assert collection.listed("&limit=2") == everything[:2]
        if any(line.startswith("?offset") for line in lines(path)):
            assert collection.listed("&limit=2&offset=1") == everything[1:3]
    if any(line.startswith("?count") for line in lines(path)):
        assert int(page(collection, "&count=true").headers["X-Total-Count"]) >= len(everything)


@pytest.mark.parametrize("path", complete_collections())
def test_a_filter_finds_the_documents_that_have_the_value(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    create_some(collection)
    everything = collection.listed()
    for field in fields(path, "filter"):
        name, *compares = field.split()
        values = [member(it, name) for it in everything]
        value = next((value for value in reversed(values) if isinstance(value, str) and '"' not in value), None)
        if value is None or "eq" not in compares:
            continue
        response = page(collection, f"&filters={quote(f'{name} eq {quoted(value)}')}")
        if response.status == 200:
            assert collection.documents(response) == [it for it in everything if member(it, name) == value], name


def quoted(value: str) -> str:
    """A value as filters write it."""
    return f'"{value}"'


@pytest.mark.parametrize("path", complete_collections())
def test_sorters_order_the_list(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    create_some(collection)
    for field in fields(path, "sort"):
        for sign in ("", "-"):
            response = page(collection, f"&sorters={sign}{field}")
            if response.status != 200:
                continue
            values = [member(it, field) for it in collection.documents(response)]
            if not all(isinstance(value, str) for value in values):
                continue
            assert values == sorted(values, reverse=sign == "-"), (field, sign)


@pytest.mark.parametrize("path", sorted({*complete_collections()} - ENUMERATED))
def test_what_was_written_is_read_back(client: PlainClient, path: str) -> None:
    collection = Collection(client, path)
    written = collection.document("POST")
    if collection.ids[0] not in written and collection.ids != ["id"]:
        written[collection.ids[0]] = "given"
    response = collection.send("POST", body=written)
    assert response.status < 300, response.body
    created = response.json()
    key = quote(collection.id_of(created), safe="")

    read = collection.send("GET", f"/{key}").json()

    service = {*IDS.get(path, ["id"]), *SERVICE}
    for name, value in written.items():
        if name not in service and name in read:
            assert reduced(read[name], value) == value, name


def reduced(value: Any, wanted: Any) -> Any:
    """A value without the members that the service added, such as the names of referenced documents."""
    if isinstance(value, dict) and isinstance(wanted, dict):
        return {name: reduced(value[name], wanted[name]) for name in wanted if name in value}
    if isinstance(value, list) and isinstance(wanted, list) and len(value) == len(wanted):
        return [reduced(one, other) for one, other in zip(value, wanted, strict=True)]
    return value
