"""Names in references: they follow renames of the documents referred to, in every response and in the search."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from people import read, search, send, staff
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import Collection, description, served
from tenant_references import KNOWN, ids_in, place, refer_to_known, resolved, type_of

if TYPE_CHECKING:
    from collections.abc import Iterator

AMELIA = KNOWN["IDENTITY"]
NUMBERS = count()
# The types whose documents can be renamed: their collections and the paths of their documents.
RENAMED = {
    "ACCESS_PROFILE": "/access-profiles/{}",
    "CAMPAIGN_FILTER": "/campaign-filters/{}",
    "ENTITLEMENT": "/entitlements/{}",
    "FORM_DEFINITION": "/form-definitions/{}",
    "GOVERNANCE_GROUP": "/workgroups/{}",
    "PASSWORD_POLICY": "/password-policies/{}",
    "ROLE": "/roles/{}",
    "RULE": "/connector-rules/{}",
    "SEGMENT": "/segments/{}",
    "SOURCE": "/sources/{}",
    "WORKFLOW": "/workflows/{}",
}


def rename(client: PlainClient, kind: str) -> str:
    """Give the known document of a type another name."""
    name = f"renamed {next(NUMBERS)}"
    if kind == "IDENTITY":
        rename_amelia(client, name)
        return name
    path = RENAMED[kind].format(KNOWN[kind])
    change(client, path, name)
    return name


def change(client: PlainClient, path: str, name: str) -> None:
    """Change the name of a document."""
    methods = [method for method, at in served() if at == template(path)]
    patch = [{"op": "replace", "path": "/name", "value": name}]
    if "PATCH" in methods:
        changed = send(client, "PATCH", path, patch)
    else:
        changed = send(client, "PUT" if "PUT" in methods else "POST", path, {**read(client, path), "name": name})
    assert changed.status == 200, changed.body


def template(path: str) -> str:
    """The path of a document without its id."""
    return path.rpartition("/")[0] + "/{}"


def rename_amelia(client: PlainClient, name: str) -> None:
    """Make the profile of Amelia compute another display name for her."""
    (profile,) = read(client, "/identity-profiles?filters=name%20eq%20%22Executives%22") or [None]
    assert profile is not None
    mappings = profile["identityAttributeConfig"]
    for mapping in mappings["attributeTransforms"]:
        if mapping["identityAttributeName"] == "displayName":
            mapping["transformDefinition"] = {"type": "static", "attributes": {"value": name}}
    patch = [{"op": "replace", "path": "/identityAttributeConfig", "value": mappings}]
    assert send(client, "PATCH", f"/identity-profiles/{profile['id']}", patch).status == 200
    assert send(client, "POST", "/identities/process", {"identityIds": [AMELIA]}).status == 202


def references() -> list[tuple[str, tuple[str, ...], str]]:
    """The references with names in documents: path of the collection, members down to the id, and type."""
    known = served()
    found = []
    for (method, at), path in sorted(known.items()):
        if method != "POST" or ("GET", at) not in known or path in {"/accounts", "/identity-profiles"}:
            continue
        described = description(method, path)
        for steps, types in ids_in(described, described.get("$defs", {}), ()):
            kind = type_of(path, steps, types)
            if steps[-1] == "id" and kind in {*RENAMED, "IDENTITY"} and has_name(described, steps):
                found.append((path, steps, str(kind)))
    return found


def has_name(described: dict[str, Any], steps: tuple[str, ...]) -> bool:
    """Return true if the object with the id also has a name."""
    definitions = described.get("$defs", {})
    node = resolved(described, definitions)
    for step in steps[:-1]:
        node = resolved(node.get("items", node), definitions)
        node = resolved(node["properties"][step], definitions)
    return "name" in resolved(node.get("items", node), definitions)["properties"]


def names_beside(value: Any, key: str) -> Iterator[str]:
    """The names of all objects with this id in a value, at any depth."""
    if isinstance(value, list):
        for each in value:
            yield from names_beside(each, key)
    elif isinstance(value, dict):
        if value.get("id") == key and isinstance(value.get("name"), str):
            yield value["name"]
        for each in value.values():
            yield from names_beside(each, key)


@pytest.fixture(scope="module")
def client() -> Iterator[PlainClient]:
    with Sandbox(task_delay=0) as sandbox:
        yield PlainClient(sandbox)


@pytest.mark.parametrize(
    ("path", "steps", "kind"), references(), ids=lambda it: it if isinstance(it, str) else ".".join(it)
)
def test_a_reference_has_the_new_name_of_what_is_renamed(
    client: PlainClient, path: str, steps: tuple[str, ...], kind: str
) -> None:
    collection = Collection(client, path)
    body = collection.document("POST")
    described = description("POST", path)
    place(body, described, described.get("$defs", {}), steps, (KNOWN[kind], kind))
    refer_to_known(path, body, described, but=steps)
    created = collection.send("POST", body=body)
    assert created.status in {200, 201, 202, 204}, created.body

    name = rename(client, kind)

    documents = collection.listed()
    assert set(names_beside(documents, KNOWN[kind])) == {name}
    if ("GET", f"{template(f'{path}/')}") in served() and created.body:
        below = f"/{collection.id_of(created.json())}"
        assert set(names_beside(collection.send("GET", below).json(), KNOWN[kind])) == {name}


OWNER = {"type": "IDENTITY", "id": "ada", "name": "Ada"}
HR_ROW = {"id": "hr", "name": "HR"}
HR = {"type": "SOURCE", **HR_ROW}
SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}],
    "profiles": [{**staff("displayName"), "owner": OWNER}],
    "identities": [
        {"id": "ada", "name": "Ada", "profile": "Staff", "attributes": {"uid": "1", "displayName": "Ada"}},
        {"id": "eve", "name": "Eve", "profile": "Staff", "attributes": {"uid": "2", "manager": "1"}},
    ],
    "accounts": [
        {"id": "hr-1", "identity": "ada", "source": "hr", "nativeIdentity": "1",
         "attributes": {"displayName": "Ada", "groups": "vpn"}}
    ],
    "collections": {
        "/sources": [{**HR, "owner": OWNER}],
        "/entitlements": [{"id": "vpn", "name": "VPN", "attribute": "groups", "value": "vpn", "source": HR}],
        "/access-profiles": [
            {"id": "remote", "name": "Remote work", "enabled": True, "owner": OWNER, "source": HR,
             "entitlements": [{"type": "ENTITLEMENT", "id": "vpn", "name": "VPN"}], "segments": ["staff"]}
        ],
        "/segments": [{"id": "staff", "name": "Staff"}],
        "/workgroups": [{"id": "board", "name": "Board", "owner": OWNER}],
        "/workgroups/board/members": [{"id": "ada", "type": "IDENTITY", "name": "Ada"}],
        "/identities/eve/access": [
            {"id": "staffer", "type": "ROLE", "assignmentId": "1", "added": "2024-01-01T00:00:00Z"}
        ],
        "/transforms": [
            {"id": "t", "name": "T", "type": "accountAttribute",
             "attributes": {"sourceId": "hr", "sourceName": "HR", "attributeName": "groups"}}
        ],
        "/roles": [
            {"id": "staffer", "name": "Staffer", "enabled": True, "owner": OWNER,
             "accessProfiles": [{"type": "ACCESS_PROFILE", "id": "remote", "name": "Remote work"}]}
        ],
    },
}  # fmt: skip


def found(client: PlainClient, index: str) -> Any:
    """All documents of an index."""
    return send(client, "POST", "/search", {"indices": [index], "query": {"query": "*"}}).json()


@pytest.fixture
def small(company: Sandbox) -> PlainClient:
    """A client of a small company in which a search has already been made."""
    client = PlainClient(company)
    for index in ("identities", "roles", "accessprofiles", "entitlements"):
        assert found(client, index)
    return client


def test_a_renamed_source_has_its_new_name_everywhere(small: PlainClient) -> None:
    change(small, "/sources/hr", "People")

    (profile,) = read(small, "/identity-profiles")
    assert profile["authoritativeSource"]["name"] == "People"
    (account,) = read(small, "/accounts")
    assert (account["sourceName"], account["authoritative"]) == ("People", True)
    assert read(small, "/transforms/t")["attributes"]["sourceName"] == "People"
    assert read(small, "/entitlements/vpn")["source"]["name"] == "People"
    assert {it["name"] for it in read(small, "/access-profiles?filters=source.id%20eq%20%22hr%22")} == {"Remote work"}
    for index in ("accessprofiles", "entitlements"):
        assert {it["source"]["name"] for it in found(small, index)} == {"People"}
    ada = search(small, "ada")
    assert (ada["source"]["name"], ada["accounts"][0]["source"]["name"]) == ("People", "People")
    assert ada["access"][0]["source"]["name"] == "People"
    query = {"indices": ["entitlements"], "query": {"query": "source.name:HR"}}
    assert send(small, "POST", "/search", query).json() == []


def test_a_mapping_follows_the_source_that_it_refers_to_by_id(small: PlainClient) -> None:
    (profile,) = read(small, "/identity-profiles")
    mappings = profile["identityAttributeConfig"]
    mappings["attributeTransforms"][0]["transformDefinition"]["attributes"] |= {"sourceId": "hr"}
    patch = [{"op": "replace", "path": "/identityAttributeConfig", "value": mappings}]
    assert send(small, "PATCH", f"/identity-profiles/{profile['id']}", patch).status == 200

    change(small, "/sources/hr", "People")
    (profile,) = read(small, "/identity-profiles")
    (mapping,) = profile["identityAttributeConfig"]["attributeTransforms"]
    assert mapping["transformDefinition"]["attributes"]["sourceName"] == "People"


def test_renamed_access_has_its_new_name_everywhere(small: PlainClient) -> None:
    change(small, "/access-profiles/remote", "Home office")
    change(small, "/roles/staffer", "Employee")
    change(small, "/entitlements/vpn", "Tunnel")
    change(small, "/segments/staff", "Everyone")

    assert [it["name"] for it in read(small, "/roles/staffer")["accessProfiles"]] == ["Home office"]
    assert [it["name"] for it in read(small, "/access-profiles/remote")["entitlements"]] == ["Tunnel"]
    (role,) = found(small, "roles")
    assert (role["name"], [it["name"] for it in role["accessProfiles"]]) == ("Employee", ["Home office"])
    (profile,) = found(small, "accessprofiles")
    assert [it["name"] for it in profile["entitlements"]] == ["Tunnel"]
    assert [it["name"] for it in profile["segments"]] == ["Everyone"]
    assert {it["name"] for it in search(small, "eve")["access"]} == {"Employee", "Home office", "Tunnel"}


def test_a_renamed_identity_has_its_new_name_everywhere(small: PlainClient) -> None:
    patch = [{"op": "replace", "path": "/attributes/displayName", "value": "Ada Lovelace"}]
    assert send(small, "PATCH", "/accounts/hr-1", patch).status == 202
    assert send(small, "POST", "/identities/process", {"identityIds": ["ada"]}).status == 202

    assert read(small, "/identities/ada")["name"] == "Ada Lovelace"
    for path in ("/sources/hr", "/roles/staffer", "/access-profiles/remote", "/workgroups/board"):
        assert read(small, path)["owner"]["name"] == "Ada Lovelace"
    (profile,) = read(small, "/identity-profiles?filters=name%20eq%20%22Staff%22&sorters=owner.name")
    assert profile["owner"]["name"] == "Ada Lovelace"
    assert [it["name"] for it in read(small, "/workgroups/board/members")] == ["Ada Lovelace"]
    assert read(small, "/identities/eve")["managerRef"]["name"] == "Ada Lovelace"
    assert search(small, "eve")["manager"]["name"] == "Ada Lovelace"
    assert found(small, "roles")[0]["owner"]["name"] == "Ada Lovelace"


def test_a_rejected_change_renames_nothing(small: PlainClient) -> None:
    patch = [
        {"op": "replace", "path": "/name", "value": "People"},
        {"op": "replace", "path": "/owner", "value": {"type": "IDENTITY", "id": "unknown"}},
    ]
    assert send(small, "PATCH", "/sources/hr", patch).status == 400
    assert read(small, "/entitlements/vpn")["source"]["name"] == "HR"


def test_each_of_many_references_has_the_new_name() -> None:
    many = [{"id": f"e{number}", "name": f"E{number}", "attribute": "groups", "value": f"{number}", "source": HR}
            for number in range(350)]  # fmt: skip
    with Sandbox(seed={"sources": [HR_ROW], "collections": {"/sources": [HR], "/entitlements": many}}) as sandbox:
        client = PlainClient(sandbox)
        change(client, "/sources/hr", "People")
        found = [it for offset in (0, 250) for it in read(client, f"/entitlements?limit=250&offset={offset}")]
    assert len(found) == len(many)
    assert {it["source"]["name"] for it in found} == {"People"}
