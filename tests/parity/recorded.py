"""A server that gives the recorded answers, page by page, and keeps the requests."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from recorder import TOKEN, Recorder, Request, decoded
from serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWERS: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "answers.json").read_text(encoding="utf-8"))
FOUND = 23
"""Number of identities that a search finds."""


def numbered(answer: dict[str, Any], number: int) -> Any:
    """A record with its number."""
    return json.loads(json.dumps(answer["record"]).replace("{n}", str(number)))


def answered(request: Request) -> tuple[int, Any, dict[str, str]]:
    """Status, body and headers of the response to a request."""
    if request.path.endswith("/search"):
        return search(request)
    if request.path.endswith("/search/count"):
        return 204, None, {"X-Total-Count": str(FOUND)}
    for key, answer in ANSWERS.items():
        verb, path = key.split()
        found = re.fullmatch(re.sub(r"\\\{[^}]+\\\}", "([^/]+)", re.escape(path)), request.path)
        if verb == request.method and found:
            return refused(request) or recorded_answer(answer, request)
    return 404, {"detailCode": "404 Not found", "trackingId": "t", "messages": [], "causes": []}, {}


def recorded_answer(answer: dict[str, Any], request: Request) -> tuple[int, Any, dict[str, str]]:
    """The recorded response, of a list the page that is asked for."""
    if "record" not in answer:
        return answer["status"], None, {}
    if answer["count"] is None:
        return answer["status"], numbered(answer, 1), {}
    query = dict(request.query)
    begin = int(query.get("offset", 0))
    end = min(answer["count"], begin + int(query.get("limit", 250)))
    page = [numbered(answer, number + 1) for number in range(begin, end)]
    return answer["status"], page, {"X-Total-Count": str(answer["count"])}


def refused(request: Request) -> tuple[int, Any, dict[str, str]] | None:
    """The refusal of a body that says it is invalid."""
    if not isinstance(request.body, dict) or request.body.get("name") != "Invalid":
        return None
    messages = [{"locale": "en-US", "localeOrigin": "DEFAULT", "text": "The type is not known."}]
    return 400, {"detailCode": "400.1 Bad request content", "trackingId": "t", "messages": messages, "causes": []}, {}


def search(request: Request) -> tuple[int, Any, dict[str, str]]:
    """A page of a search for identities, which are sorted by name, the last first."""
    names = [f"Person {number:02}" for number in range(FOUND, 0, -1)]
    after = (request.body.get("searchAfter") or [None])[0]
    begin = names.index(after) + 1 if after in names else 0
    page = names[begin : begin + int(dict(request.query).get("limit", 250))]
    return 200, [{"id": name[-2:], "name": name, "email": f"{name[-2:]}@example.com"} for name in page], {}


class _Handler(BaseHTTPRequestHandler):
    recorder: Recorder

    def handle_any(self) -> None:
        parts = urlsplit(self.path)
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = decoded(content, self.headers)
        request = Request(self.command, parts.path, parse_qsl(parts.query), self.headers, body)
        if parts.path == "/oauth/token":
            self.recorder.logins.append(request)
            self.reply(200, TOKEN, {})
        else:
            self.recorder.requests.append(request)
            self.reply(*answered(request))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any  # noqa: N815

    def reply(self, status: int, value: Any, headers: dict[str, str]) -> None:
        content = b"" if status == 204 else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        for name, text in headers.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@contextmanager
def recorded_service() -> Iterator[Recorder]:
    """A running server with the recorded answers."""
    with serving() as server:
        recorder = Recorder(server.url)
        server.RequestHandlerClass = type("Handler", (_Handler,), {"recorder": recorder})
        yield recorder
