"""A server that records each request and sends predefined responses."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message

    Response = Callable[[str, str], tuple[int, Any]]

TOKEN = {"access_token": "recorded", "token_type": "Bearer", "expires_in": 749}


@dataclass
class Request:
    """A recorded request."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Message
    body: Any


@dataclass
class Recorder:
    """The server's address, and the recorded requests."""

    url: str
    requests: list[Request] = field(default_factory=list)
    logins: list[Request] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        """The environment variables with which an SDK logs in here."""
        return {"SAIL_BASE_URL": self.url, "SAIL_CLIENT_ID": "id", "SAIL_CLIENT_SECRET": "secret"}


@contextmanager
def recorder(response: Response) -> Iterator[Recorder]:
    """A running server; `response` returns status and JSON body for a method and a path."""
    with serving() as server:
        recorded = Recorder(server.url)
        server.RequestHandlerClass = handler(recorded, response)
        yield recorded


def handler(recorded: Recorder, response: Response) -> type[BaseHTTPRequestHandler]:
    """The request handler of a recorder."""

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            parts = urlsplit(self.path)
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            request = Request(
                self.command, parts.path, parse_qsl(parts.query), self.headers, decoded(content, self.headers)
            )
            if parts.path == "/oauth/token":
                recorded.logins.append(request)
                self.reply(200, TOKEN)
            else:
                recorded.requests.append(request)
                self.reply(*response(self.command, parts.path))

        do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any  # noqa: N815

        def reply(self, status: int, value: Any) -> None:
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    return Handler


def decoded(content: bytes, headers: Message) -> Any:
    """A body decoded by its media type; None if there is no body."""
    if not content:
        return None
    if headers.get_content_type() == "application/x-www-form-urlencoded":
        return sorted(parse_qsl(content.decode()))
    if headers.get_content_type() == "multipart/form-data":
        return sorted(map(part, parts(content, headers)))
    return json.loads(content)


def parts(content: bytes, headers: Message) -> list[Message]:
    """The parts of a form."""
    head = f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode()
    form = message_from_bytes(head + content)
    return form.get_payload() if form.is_multipart() else []  # type: ignore[return-value]


def part(field: Message) -> tuple[str, str, str, str]:
    """Name, file name, media type and content of a part of a form."""
    name = field.get_param("name", "", header="Content-Disposition")
    media = field.get_content_type() if "Content-Type" in field else ""
    content: Any = field.get_payload(decode=True)
    return str(name), field.get_filename() or "", media, content.decode()
