"""A small company, and requests about its people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from plain_client import PlainClient, Response

AMELIA = "f487dad5e91849577786bf391b0a6913"
WILLIAM = "2c9180835d191a86015d28455b4b232a"
WORKDAY = "157f414892d72e7e2bf4bdb86bf621dc"
GITHUB = "d3b7c913cd04ebfec0e9ec32cb6fd58c"
OWNER = {"type": "IDENTITY", "id": WILLIAM, "name": "William Wilson"}
SOURCE = {"type": "SOURCE", "id": GITHUB, "name": "GitHub"}
PEOPLE = {AMELIA: "Amelia Okafor", WILLIAM: "William Wilson", "c": "Chen Wei", "d": "Dana Levi", "e": "Elif Kaya"}
SEED: dict[str, Any] = {
    "sources": [{"id": WORKDAY, "name": "Workday"}, {"id": GITHUB, "name": "GitHub"}],
    "profiles": [{"name": "Executives", "authoritativeSource": "Workday", "owner": "William Wilson"}],
    "identities": [
        {"id": key, "name": name, "profile": "Executives", "attributes": {"uid": key[:1], "location": "London"}}
        for key, name in PEOPLE.items()
    ],
    "accounts": [
        {"identity": key, "source": WORKDAY, "nativeIdentity": key[:1], "displayName": name}
        for key, name in PEOPLE.items()
    ],
    "collections": {
        "/entitlements": [
            {"id": "team", "name": "platform", "attribute": "groups", "value": "platform", "source": SOURCE}
        ],
        "/access-profiles": [{"name": "Source code", "owner": OWNER, "source": SOURCE}],
    },
}


def staff(*names: str, attribute: str | None = None) -> dict[str, Any]:
    """A profile on the source HR with mappings from attributes of its accounts, of the same names or of one name."""
    return {
        "id": "staff",
        "name": "Staff",
        "authoritativeSource": "HR",
        "identityAttributeConfig": {
            "enabled": True,
            "attributeTransforms": [
                {
                    "identityAttributeName": name,
                    "transformDefinition": {
                        "type": "accountAttribute",
                        "attributes": {"sourceName": "HR", "attributeName": attribute or name},
                    },
                }
                for name in names
            ],
        },
    }


def send(client: PlainClient, method: str, path: str, body: object = None, **headers: str) -> Response:
    """Send a request below the prefix of the version."""
    return client.send(method, f"/v2024{path}", body, **{"X-SailPoint-Experimental": "true"}, **headers)


def read(client: PlainClient, path: str) -> Any:
    """The body of a response to GET."""
    response = send(client, "GET", path)
    assert response.status == 200, response.body
    return response.json()


def listed(client: PlainClient, path: str, filters: str) -> Any:
    """The elements of a list that pass a filter."""
    return read(client, f"{path}?filters={quote(filters)}")


def accepted(client: PlainClient, method: str, path: str, body: object = None, **headers: str) -> Any:
    """The body of a response to a request that starts a task, after the task has ended without an error."""
    response = send(client, method, path, body, **headers)
    assert response.status == 202, response.body
    started = response.json()
    if "id" in started:
        task = read(client, f"/task-status/{started['id']}")
        assert (task["completionStatus"], task["messages"]) == ("SUCCESS", [])
    return started


def refusal(response: Response, status: int = 400) -> str:
    """The message of a rejected request."""
    assert response.status == status, response.body
    return str(response.json()["messages"][0]["text"])


def account_of(client: PlainClient, identity: str) -> dict[str, Any]:
    """The first account of an identity."""
    found: dict[str, Any] = listed(client, "/accounts", f'identityId eq "{identity}"')[0]
    return found


def created(client: PlainClient, source: str = GITHUB, **attributes: Any) -> dict[str, Any]:
    """A new account, by the attribute `id`."""
    accepted(client, "POST", "/accounts", {"attributes": {"sourceId": source, **attributes}})
    name = attributes["id"]
    found: dict[str, Any] = listed(client, "/accounts", f'nativeIdentity eq "{name}" and sourceId eq "{source}"')[0]
    return found


def search(client: PlainClient, identity: str) -> dict[str, Any]:
    """The document of an identity in the search."""
    body = {"indices": ["identities"], "query": {"query": f'id:"{identity}"'}}
    found: list[dict[str, Any]] = send(client, "POST", "/search", body).json()
    return found[0]
