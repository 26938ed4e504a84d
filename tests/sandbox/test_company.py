"""The company with which a tenant starts: its documents are valid, and refer to each other."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

import facts
from checked_client import fills
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import operations, template

if TYPE_CHECKING:
    from collections.abc import Iterator

# Collections to whose documents the types of references lead.
PLACES = {
    "ACCESS_PROFILE": "/access-profiles",
    "ACCOUNT": "accounts",
    "APPLICATION": "/source-apps",
    "CAMPAIGN": "/campaigns",
    "CLUSTER": "/managed-clusters",
    "CONNECTOR_SCHEMA": "/sources/{}/schemas",
    "DIMENSION": "/roles/{}/dimensions",
    "ENTITLEMENT": "/entitlements",
    "GOVERNANCE_GROUP": "/workgroups",
    "IDENTITY": "identities",
    "MACHINE_IDENTITY": "/machine-identities",
    "ROLE": "/roles",
    "RULE": "/connector-rules",
    "SOURCE": "/sources",
    "WORKFLOW": "/workflows",
    # The service calls the workflow itself so.
    "WORKFLOW_EXECUTION": "/workflows",
}
# Members with the id of a document, by the end of their name.
MEMBERS = {
    "accessRequestId": "/account-activities",
    "accessProfileIds": "/access-profiles",
    "clusterId": "/managed-clusters",
    "draftId": "/configuration-hub/drafts",
    "formDefinitionId": "/form-definitions",
    "identityId": "identities",
    "identityIds": "identities",
    "ownerId": "identities",
    "passwordPolicyId": "/password-policies",
    "requesterId": "identities",
    "savedSearchId": "/saved-searches",
    "sourceBackupId": "/configuration-hub/backups",
    "sourceIds": "/sources",
    "subscriptionId": "/trigger-subscriptions",
    "workflowId": "/workflows",
}
# An id in the service's format.
ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@pytest.fixture(scope="module")
def seed() -> dict[str, Any]:
    with Sandbox() as sandbox:
        found: dict[str, Any] = sandbox.snapshot()
        return found


def ids(seed: dict[str, Any]) -> dict[str, set[str]]:
    """The ids of the documents of each collection, by its path without names."""
    found = {name: {it["id"] for it in seed[name]} for name in ("identities", "accounts", "profiles")}
    for path, documents in seed["collections"].items():
        known = {str(it.get("id") or it.get("jobId") or it.get("batchId")) for it in documents}
        found.setdefault(collection_of(path), set()).update(known)
    return found


@cache
def collection_of(path: str) -> str:
    """The path of a collection without the ids in it. Handlers have collections at which there is no operation."""
    known = [it.path for it in operations().values() if fills(it.path, path)]
    return template(min(known, key=lambda it: it.count("{"), default=path))


def references(value: Any, at: str) -> Iterator[tuple[str, str, str]]:
    """Where a document refers to another one, the collection of that, and its id."""
    if isinstance(value, list):
        for number, element in enumerate(value):
            yield from references(element, f"{at}[{number}]")
    if not isinstance(value, dict):
        return
    place = PLACES.get(str(value.get("type")))
    if at.startswith("/task-status") and place == "/source-apps":
        # Tasks call a source an application.
        place = "/sources"
    # The type of an attribute of non-employees may be an identity.
    if place and "technicalName" not in value and ID.fullmatch(str(value.get("id"))):
        yield at, place, str(value["id"])
    for name, member in value.items():
        yield from references(member, f"{at}.{name}")
        if name in MEMBERS and member:
            yield from (
                (f"{at}.{name}", MEMBERS[name], it) for it in (member if isinstance(member, list) else [member])
            )


def test_every_reference_leads_to_a_document(seed: dict[str, Any]) -> None:
    known = ids(seed)
    found = [it for path, documents in seed["collections"].items() for it in references(documents, path)]

    assert len(found) > 500
    assert [(at, place, key) for at, place, key in found if key not in known.get(place, ())] == []


def test_every_path_leads_to_a_document(seed: dict[str, Any]) -> None:
    everything = set().union(*ids(seed).values())
    keys = {it["key"] for it in seed["collections"]["/access-model-metadata/attributes"]}
    above = {segment.replace("%2D", "-") for path in seed["collections"] for segment in path.split("/")[2::2]}
    assert {it for it in above if ID.fullmatch(it)} <= everything
    assert {it for it in above if it.startswith("isc")} <= keys


def test_people_have_the_names_that_documents_show(seed: dict[str, Any]) -> None:
    names = {it["id"]: it["name"] for it in seed["identities"]}

    def shown(value: Any) -> Iterator[tuple[str, str]]:
        if isinstance(value, list):
            for element in value:
                yield from shown(element)
        if isinstance(value, dict):
            if value.get("type") == "IDENTITY" and value.get("name"):
                yield value["id"], value["name"]
            for member in value.values():
                yield from shown(member)

    assert {(key, name) for key, name in shown(seed["collections"]) if names[key] != name} == set()


def test_every_document_is_valid(seed: dict[str, Any]) -> None:
    version, wrong = facts.version("v2024"), []
    for path, documents in seed["collections"].items():
        for verb, below in (("GET", "/{}"), ("GET", "")):
            operation = operations().get((verb, collection_of(path) + below))
            line = next((it for it in operation.lines if it.startswith("200 ")), "") if operation else ""
            name = line.split()[1].strip("[]?") if line else ""
            if name and version.has_schema(name):
                validator = jsonschema.Draft202012Validator(version.schema(name))
                wrong += [(path, error.message) for it in documents for error in validator.iter_errors(it)]
                break
    assert wrong == []


def test_the_company_can_be_the_seed_of_another_tenant(seed: dict[str, Any]) -> None:
    with Sandbox(seed=seed) as sandbox:
        assert sandbox.snapshot() == seed


def test_a_user_seed_adds_no_invented_documents() -> None:
    with Sandbox(seed={"identities": [{"name": "Ann"}]}) as sandbox:
        state, client = sandbox.snapshot(), PlainClient(sandbox)
        assert [it["name"] for it in state["identities"]] == ["Ann"]
        assert not any(state.get(name) for name in ("sources", "transforms", "accounts", "profiles", "collections"))
        for path in ("access-request-status", "campaigns", "certifications", "work-items", "workflows"):
            assert client.send("GET", f"/v2024/{path}").json() == [], path
