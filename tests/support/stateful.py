"""Requests for operations that respond from the state of the tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operation_calls import BOUNDARY, facts

if TYPE_CHECKING:
    from plain_client import PlainClient, Response

# Operations whose bodies the schema wants as patches, though they are not.
PATCHES = "/suggested-entitlement-description"


def respond(client: PlainClient, method: str, path: str, body: object = None) -> Response:
    """Send a request below the prefix of the version."""
    kind = {"Content-Type": "application/json-patch+json"} if path.startswith(PATCHES) else {}
    return client.send(method, f"/v2024{path}", body, **{facts.EXPERIMENTAL: "true", **kind})


def send(client: PlainClient, method: str, path: str, body: object = None) -> Any:
    """Send a request that must succeed, and return the JSON of its response, which comes from the state."""
    response = respond(client, method, path, body)
    assert response.status < 300, response.body
    assert response.headers["X-Sandbox-Fidelity"] == "state", path
    return response.json() if response.body else None


def rejection(client: PlainClient, method: str, path: str, body: object = None) -> tuple[int, str]:
    """The status and the message of a rejected request."""
    response = respond(client, method, path, body)
    assert response.status >= 400, response.body
    return response.status, str(response.json()["messages"][0]["text"])


def rejected(client: PlainClient, method: str, path: str, body: object = None) -> int:
    """The status of a rejected request."""
    return rejection(client, method, path, body)[0]


def upload(client: PlainClient, path: str, field: str, content: str) -> Response:
    """Send a file in a form."""
    part = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{field}"; filename="a.csv"\r\n\r\n{content}\r\n'
    kind = f'multipart/form-data; boundary="{BOUNDARY}"'
    headers = {"Content-Type": kind, "Authorization": f"Bearer {client.token}"}
    return client.send_raw("POST", f"/v2024{path}", f"{part}--{BOUNDARY}--\r\n".encode(), headers)
