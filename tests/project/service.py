"""A tenant of the service on loopback: the embedded tenant, and a small server for the other families."""

from __future__ import annotations

import http.client
import json
import re
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox

__all__ = ["Service", "service"]

KEPT = ("Authorization", "Content-Type", "X-Sailpoint-Experimental")  # headers of forwarded requests

_ACCOUNT = {"id": "x", "name": "x", "sourceId": "x", "nativeIdentity": "x", "authoritative": True, "disabled": False}


class Service:
    """The address, the stored transforms, and the writes of transforms."""

    def __init__(self, sandbox: Sandbox, rejected: tuple[str, ...]) -> None:
        self.sandbox = sandbox
        self.rejected = rejected
        self.url = ""
        self.transforms: dict[str, dict[str, Any]] = {}
        self.writes: list[str] = []

    def response(self, method: str, target: str, body: Any) -> tuple[int, Any] | None:
        """Status and body; None for what the embedded tenant responds to."""
        parts = urlsplit(target)
        family, _, id_ = parts.path.removeprefix("/v2024/").partition("/")
        if family in self.rejected:
            return 403, {"detailCode": "403 Forbidden", "messages": []}
        if family == "transforms":
            return self._transform(method, id_, body)
        if family == "sources":
            return 200, [{**each, "owner": None, "connector": "x"} for each in self.sandbox.snapshot()["sources"]]
        return self._of_people(family, parts.query, body)

    def _of_people(self, family: str, query: str, body: Any) -> tuple[int, Any] | None:
        state = self.sandbox.snapshot()
        people = state["identities"]
        if family == "accounts":
            (wanted,) = re.findall(r'identityId eq "([^"]*)"', parse_qs(query)["filters"][0])
            names = {each["id"]: each["name"] for each in state["sources"]}
            found = [each for each in state["accounts"] if each.get("identity") == wanted]
            return 200, [{**_ACCOUNT, **each, "sourceName": names[each["source"]]} for each in found]
        if family == "public-identities":
            wanted = re.findall(r'"([^"]*)"', parse_qs(query)["filters"][0])
            named = [{"id": each["id"], "name": each["name"], "alias": _alias(each["name"])} for each in people]
            return 200, [each for each in named if each["id"] in wanted or each["alias"] in wanted]
        if family == "search":
            return 200, self._search(body, state)
        return None

    def _search(self, body: Any, state: Any) -> list[dict[str, Any]]:
        query = body["query"]["query"]
        after = (body.get("searchAfter") or [""])[0]
        names = {each["id"]: each["name"] for each in state["profiles"]}
        if query.startswith("identityProfile.id:"):
            wanted = json.loads(query.partition(":")[2])
            found = [each for each in state["identities"] if each["profile"] == wanted]
        else:
            found = [each for each in state["identities"] if json.dumps(each["name"]) in query]
        made = [
            {**each, "_type": "identity", "identityProfile": {"id": each["profile"], "name": names[each["profile"]]}}
            for each in sorted(found, key=lambda each: str(each["id"]))
        ]
        return [each for each in made if each["id"] > after]

    def _transform(self, method: str, id_: str, body: Any) -> tuple[int, Any]:
        if method != "GET":
            self.writes.append(f"{method} {(body or self.transforms[id_])['name']}")
        if method == "POST":
            made = f"id-of-{body['name']}"
            self.transforms[made] = {**body, "id": made, "internal": False}
            return 201, self.transforms[made]
        if method == "PUT":
            self.transforms[id_]["attributes"] = body["attributes"]
            return 200, self.transforms[id_]
        if method == "DELETE":
            del self.transforms[id_]
            return 204, None
        return 200, list(self.transforms.values())


def _alias(name: str) -> str:
    first, _, last = name.partition(" ")
    return f"{first[0]}.{last}".lower()


@contextmanager
def service(sandbox: Sandbox, rejected: tuple[str, ...] = ()) -> Iterator[Service]:
    """A running service; `rejected` names families that the token has no scope for."""
    made = Service(sandbox, rejected)
    with serving(_handler(made)) as server:
        made.url = server.url
        yield made


def _handler(made: Service) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _respond(self) -> None:
            data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            is_json = "json" in (self.headers.get("Content-Type") or "")
            found = made.response(self.command, self.path, json.loads(data) if data and is_json else None)
            if found is None:
                status, content, wait = self._forwarded(data)
            else:
                status, content, wait = found[0], json.dumps(found[1]).encode(), None
            self.send_response(status)
            if wait is not None:
                self.send_header("Retry-After", wait)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "0" if status == 204 else str(len(content)))
            self.end_headers()
            self.wfile.write(b"" if status == 204 else content)

        def _forwarded(self, data: bytes) -> tuple[int, bytes, str | None]:
            """Status, body, and the seconds after which a rejected request may be repeated."""
            headers = {name: value for name, value in self.headers.items() if name.title() in KEPT}
            connection = http.client.HTTPConnection(urlsplit(made.sandbox.url).netloc, timeout=60)
            try:
                connection.request(self.command, self.path, data or None, headers)
                response = connection.getresponse()
                return response.status, response.read(), response.getheader("Retry-After")
            finally:
                connection.close()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _respond  # noqa: N815 - the base class's names

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    return Handler
