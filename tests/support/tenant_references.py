"""The members of requests that refer to documents, as the schema tells, and ids for them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

sys.path.insert(0, str(Path(__file__).parents[1] / "schema"))
import facts

# Documents of the default company, by the type that references give them.
KNOWN = {
    "ACCESS_PROFILE": "2c91808568c529c60168cca6f90c0002",
    "APPLICATION": "157f414892d72e7e2bf4bdb86bf621dc",
    "BACKUP": "2c918085005ac5290100000000000001",
    "CAMPAIGN_FILTER": "2c9180850040c5290100000000000001",
    "CLUSTER": "2c9180850020c5290100000000000001",
    "CONNECTOR_SCHEMA": "2c9180850021c5290100000000000001",
    "DIMENSION": "2c9180850010c5290100000000000001",
    "DRAFT": "2c918085005cc5290100000000000001",
    "ENTITLEMENT": "2c918084754b2a1101754b2b0a6d0030",
    "FORM_DEFINITION": "2c9180850052c5290100000000000001",
    "GOVERNANCE_GROUP": "2c91808568c529c60168cca6f90c2001",
    "IDENTITY": "f487dad5e91849577786bf391b0a6913",
    "NON_EMPLOYEE_SOURCE": "0f475af584faa19c9b62d780d7199320",
    "PASSWORD_POLICY": "2c9180850060c5290100000000000001",
    "ROLE": "2c91808568c529c60168cca6f90c1001",
    "RULE": "2c9180850022c5290100000000000001",
    "SAVED_SEARCH": "2c9180850056c5290100000000000001",
    "SEGMENT": "2c9180850011c5290100000000000001",
    "SOURCE": "157f414892d72e7e2bf4bdb86bf621dc",
    "WORKFLOW": "2c9180850050c5290100000000000001",
}
# The type of the documents to which a member refers if the schema does not name it.
TYPES = {
    "accessProfileIds": "ACCESS_PROFILE",
    "accountManagers": "IDENTITY",
    "accountSource": "SOURCE",
    "approvers": "IDENTITY",
    "beforeProvisioningRule": "RULE",
    "cluster": "CLUSTER",
    "clusterId": "CLUSTER",
    "draftId": "DRAFT",
    "emailRecipientId": "IDENTITY",
    "fallbackApproverRef": "IDENTITY",
    "formDefinitionId": "FORM_DEFINITION",
    "identityId": "IDENTITY",
    "identityIds": "IDENTITY",
    "identities": "IDENTITY",
    "managedSources": "SOURCE",
    "managementWorkgroup": "GOVERNANCE_GROUP",
    "memberSelection": "IDENTITY",
    "modifiedBy": "IDENTITY",
    "owner": "IDENTITY",
    "ownerId": "IDENTITY",
    "parentId": "ROLE",
    "passwordPolicyId": "PASSWORD_POLICY",
    "policyId": "PASSWORD_POLICY",
    "reassignedFromId": "IDENTITY",
    "reassignedToId": "IDENTITY",
    "reviewerId": "IDENTITY",
    "roleIds": "ROLE",
    "savedSearchId": "SAVED_SEARCH",
    "segments": "SEGMENT",
    "sourceBackupId": "BACKUP",
    "sourceId": "SOURCE",
    "sourceIds": "SOURCE",
    "sources": "SOURCE",
}
# Lists of ids, and ids, whose names do not end with `Id`.
NAMED = {"cluster", "managedSources", "managementWorkgroup", "segments", "sources"}


# An id, and the type of its document.
Named = tuple[str, "str | None"]
# The member beside an id that names the type of the document.
BESIDE = {"id": "type", "approverId": "approverType"}


def type_of(path: str, steps: tuple[str, ...], types: tuple[str, ...]) -> str | None:
    """A type that the documents of a member may have, if the default company has documents of it."""
    holder = steps[-2] if steps[-1] == "id" else steps[-1]
    if holder == "sourceId" and path.startswith("/non-employee-re"):
        return "NON_EMPLOYEE_SOURCE"
    return TYPES.get(holder) or next((it for it in types if it in KNOWN), None)


def refer_to_known(path: str, body: dict[str, Any], described: dict[str, Any], but: tuple[str, ...] = ()) -> None:
    """Let the ids in a document, but one, be those of documents of the default company."""
    definitions = described.get("$defs", {})
    for steps, types in ids_in(described, definitions, ()):
        kind = type_of(path, steps, types)
        if kind and steps != but and is_in(body, steps):
            place(body, described, definitions, steps, (KNOWN[kind], kind))


def is_in(body: Any, steps: tuple[str, ...]) -> bool:
    """Tell whether a document has a member."""
    if isinstance(body, list):
        return bool(body) and is_in(body[0], steps)
    return not steps or (isinstance(body, dict) and steps[0] in body and is_in(body[steps[0]], steps[1:]))


def ids_in(
    node: dict[str, Any], definitions: dict[str, Any], steps: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The paths of ids, each with the types that the schema names beside it."""
    node = resolved(node, definitions)
    if node.get("type") == "array":
        yield from ids_in(node["items"], definitions, steps)
        return
    properties = node.get("properties", {})
    for name, member in properties.items():
        inner = resolved(member, definitions)
        if inner.get("readOnly") or member.get("readOnly"):
            continue
        is_id = name == "id" and steps
        if (is_id or name.endswith(("Id", "Ids")) or name in NAMED) and is_text(inner, definitions):
            beside = resolved(properties.get(BESIDE.get(name, ""), {}), definitions)
            yield (*steps, name), tuple(beside.get("enum", ()))
        elif steps.count(name) < 2:
            yield from ids_in(inner, definitions, (*steps, name))


def is_text(node: dict[str, Any], definitions: dict[str, Any]) -> bool:
    """Tell whether a value is a text or a list of texts."""
    element = resolved(node.get("items", node), definitions)
    return element.get("type") == "string" and "enum" not in element


def resolved(node: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """A schema without references and without null."""
    while "$ref" in node or "anyOf" in node:
        if "$ref" in node:
            node = definitions[node["$ref"].rpartition("/")[2]]
        else:
            node = next(option for option in node["anyOf"] if option.get("type") != "null")
    return node


def place(body: Any, node: dict[str, Any], definitions: dict[str, Any], steps: tuple[str, ...], named: Named) -> None:
    """Set an id in a document, with the members that the objects above it need."""
    node = resolved(node, definitions)
    if node.get("type") == "array":
        if not body:
            body.append(smallest(node["items"], definitions))
        place(body[0], node["items"], definitions, steps, named)
        return
    first, *rest = steps
    inner = resolved(node["properties"][first], definitions)
    if rest:
        if not body.get(first):
            body[first] = [] if inner.get("type") == "array" else smallest(inner, definitions)
        place(body[first], inner, definitions, tuple(rest), named)
        return
    value, kind = named
    body[first] = [value] if inner.get("type") == "array" else value
    beside = BESIDE.get(first, "")
    if kind and "enum" in resolved(node["properties"].get(beside, {}), definitions):
        body[beside] = kind


def smallest(node: dict[str, Any], definitions: dict[str, Any]) -> Any:
    """The smallest value of a schema."""
    return facts.document(node, definitions, choice=0, whole=False)
