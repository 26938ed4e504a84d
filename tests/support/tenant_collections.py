"""The collections of the tenant, and the smallest document of each."""

from __future__ import annotations

import copy
import sys
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from plain_client import Response

sys.path.insert(0, str(Path(__file__).parents[1] / "schema"))
import facts
from tenant_references import KNOWN, refer_to_known

IDENTITY = {"type": "IDENTITY", "id": "f487dad5e91849577786bf391b0a6913", "name": "Amelia Okafor"}
SOURCE = {"type": "SOURCE", "id": "157f414892d72e7e2bf4bdb86bf621dc", "name": "Workday"}
PROFILE = "2b838de9-db9b-abcf-e646-d4f274ad4238"

# Members in whose place the smallest document of the schema has something else.
MEMBERS: dict[str, dict[str, Any]] = {
    "/access-profiles": {"owner": IDENTITY, "source": SOURCE},
    "/form-definitions": {"owner": IDENTITY},
    "/launchers": {"config": "{}"},
    "/multihosts": {"owner": IDENTITY},
    "/roles": {"owner": IDENTITY},
    "/roles/{roleId}/dimensions": {"owner": IDENTITY},
    "/source-apps": {"accountSource": SOURCE},
    "/sources/{sourceId}/provisioning-policies": {"usageType": "CREATE"},
    "/sources/{sourceId}/schedules": {"type": "ACCOUNT_AGGREGATION", "cronExpression": "0 0 5 * * ?"},
    "/tagged-objects": {"objectRef": IDENTITY, "tags": ["one"]},
    "/transforms": {"type": "upper", "attributes": {}},
    "/connectors": {"name": "a connector"},
    "/sources": {"owner": IDENTITY},
    "/non-employee-sources/{sourceId}/schema-attributes": {"type": "TEXT"},
    "/segments": {"name": "a segment"},
    "/workflows": {"owner": IDENTITY},
    "/workgroups": {"name": "a group"},
}
IDS: dict[str, list[str]] = {
    "/access-model-metadata/attributes": ["key"],
    "/access-model-metadata/attributes/{key}/values": ["value"],
    "/accounts/search-attribute-config": ["name"],
    "/brandings": ["name"],
    "/configuration-hub/backups": ["jobId"],
    "/configuration-hub/backups/uploads": ["jobId"],
    "/configuration-hub/drafts": ["jobId"],
    "/configuration-hub/object-mappings/{sourceOrg}": ["objectMappingId"],
    "/connectors": ["scriptName"],
    "/configuration-hub/deploys": ["jobId"],
    "/custom-password-instructions": ["pageId"],
    "/generic-approvals": ["approvalId"],
    "/identity-attributes": ["name"],
    "/non-employee-sources": ["sourceId"],
    "/sources/{sourceId}/provisioning-policies": ["usageType"],
    "/sources/{sourceId}/schedules": ["type"],
    "/suggested-entitlement-description-batches": ["batchId"],
    "/verified-domains": ["domain"],
}
# Members that keep their first value.
FROZEN = {("/sources/{sourceId}/schemas", "name"), ("/transforms", "name")}
# Collections with tests of their own: their documents are not created one by one, or their list has no ids.
OTHERS = {"/accounts", "/identity-profiles", "/reassignment-configurations", "/role-mining-sessions"}
# Lists for which a version declares a single document instead.
SINGLE = {("beta", "/sim-integrations")}
# Query parameters without which a list is refused.
REQUIRED = {"/non-employee-requests": "requested-for=me"}
NUMBERS = count()
PARENTS = {
    "/identity-profiles/{}": PROFILE,
    "/entitlements/{}": KNOWN["ENTITLEMENT"],
    "/sources/{}": SOURCE["id"],
    "/configuration-hub/object-mappings/{}": "acme",
}


def template(path: str) -> str:
    """A path without the names of its parameters."""
    return "/".join("{}" if segment.startswith("{") else segment for segment in path.split("/"))


@cache
def operations(version: str = "v2024") -> dict[tuple[str, str], facts.Operation]:
    """Operations of the schema by method and path."""
    declared = facts.version(version).operations().values()
    return {(operation.verb, template(operation.path)): operation for operation in declared}


@cache
def served(version: str = "v2024") -> dict[tuple[str, str], str]:
    """Paths that the tenant serves from its state, by method and path without names."""
    with Sandbox() as sandbox:
        listed = PlainClient(sandbox).send_raw("GET", f"/_sandbox/operations?version={version}", None, {}).json()
    return {(it["method"], template(it["path"])): it["path"] for it in listed if it["fidelity"] == "state"}


def description(method: str, path: str) -> dict[str, Any]:
    """The JSON Schema of an operation's body; empty if it is not a model."""
    arguments = operations()[method, template(path)].arguments().values()
    model = next((it["$model"] for it in arguments if isinstance(it, dict) and "$model" in it), None)
    return facts.version("v2024").schema(model) if model else {}


def complete_collections(version: str = "v2024") -> list[str]:
    """Paths of collections whose documents can be created, read and deleted."""
    known = served(version)
    paths = [path for (method, _), path in known.items() if method == "POST"]
    full = [p for p in paths if ("GET", template(p) + "/{}") in known and ("GET", template(p)) in known]
    return sorted(p for p in full if p not in OTHERS and (version, p) not in SINGLE and not takes_form(p, version))


def takes_form(path: str, version: str = "v2024") -> bool:
    """Tell whether documents of a collection are created by a form, as test_effects.py does."""
    return any(line.startswith("form ") for line in operations(version)["POST", template(path)].lines)


class Collection:
    """A collection of a tenant, and a document for it."""

    def __init__(self, client: PlainClient, path: str, version: str = "v2024") -> None:
        self.client = client
        self.version = version
        self.path = path
        self.ids = IDS.get(path, ["id"])
        self.at = f"/{version}{self.filled(path)}"

    def filled(self, path: str) -> str:
        """The path with the ids of the documents above."""
        head, _, tail = path.rpartition("/{")
        if not head:
            return path
        above = self.filled(head)
        known = PARENTS.get(template(head) + "/{}")
        if known is None:
            parent = Collection(self.client, head, self.version)
            known = parent.id_of(parent.create().json())
        return f"{above}/{quote(known, safe='')}" + (f"/{tail.partition('/')[2]}" if "/" in tail else "")

    def send(self, method: str, below: str = "", body: object = None) -> Response:
        """Send a request with the media type of the operation."""
        headers = {facts.EXPERIMENTAL: "true"}
        if method in {"POST", "PUT"}:
            headers["Content-Type"] = "application/json"
        return self.client.send(method, self.at + below, body, **headers)

    def document(self, method: str, below: str = "") -> dict[str, Any]:
        """The smallest body of an operation, with references to documents that exist."""
        arguments = operations(self.version)[method, template(self.path) + below].arguments()
        body = next(value for value in arguments.values() if isinstance(value, dict) and "$model" in value)
        version = facts.version(self.version)
        made: dict[str, Any] = version.smallest(body["$model"])
        refer_to_known(self.path, made, version.schema(body["$model"]))
        made |= copy.deepcopy(MEMBERS.get(self.path, {}))
        for name in {"name", "technicalName", *self.ids} & made.keys() - {"usageType", "type"}:
            made[name] = f"n{next(NUMBERS)}"
        return made

    def create(self) -> Response:
        """Create a document."""
        response = self.send("POST", body=self.document("POST"))
        assert response.status in {200, 201, 202}, response.body
        return response

    def id_of(self, document: dict[str, Any]) -> str:
        """The id of a document."""
        return str(document[self.ids[0]])

    def listed(self, query: str = "") -> list[dict[str, Any]]:
        """The documents of the list."""
        response = self.send("GET", self.query(query))
        assert response.status == 200, response.body
        return self.documents(response)

    def query(self, more: str) -> str:
        """The query of a list, with what it needs."""
        return f"?{REQUIRED.get(self.path, '')}{more}"

    def documents(self, response: Response) -> list[dict[str, Any]]:
        """The documents of a list."""
        found = response.json()
        if isinstance(found, dict):
            found = found.get("items", found.get("results"))
        documents: list[dict[str, Any]] = found
        return documents
