"""A client of the embedded tenant that sends any request and adds nothing to it."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

if TYPE_CHECKING:
    from email.message import Message

    from sailpoint.sandbox import Sandbox


@dataclass(frozen=True)
class Response:
    """A response."""

    status: int
    headers: Message
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class PlainClient:
    """Sends each request over its own connection, with a token."""

    def __init__(self, sandbox: Sandbox, client_id: str | None = None, client_secret: str | None = None) -> None:
        self.address = urlsplit(sandbox.url).netloc
        form = {
            "grant_type": "client_credentials",
            "client_id": client_id or sandbox.client_id,
            "client_secret": client_secret or sandbox.client_secret,
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        granted = self.send_raw("POST", "/oauth/token", urlencode(form).encode(), headers)
        assert granted.status == 200, granted.body
        self.grant: dict[str, Any] = granted.json()
        self.token = str(self.grant["access_token"])

    def send(self, method: str, path: str, body: object = None, **headers: str) -> Response:
        """Send a value as JSON."""
        kind = "application/json-patch+json" if method == "PATCH" else "application/json"
        content = None if body is None else json.dumps(body).encode()
        given = {"Content-Type": kind, "Authorization": f"Bearer {self.token}", **headers}
        return self.send_raw(method, path, content, given)

    def send_raw(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Response:
        """Send bytes with these headers only."""
        connection = http.client.HTTPConnection(self.address, timeout=60)
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return Response(response.status, response.headers, response.read())
        finally:
            connection.close()
