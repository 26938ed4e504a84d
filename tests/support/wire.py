"""A server on loopback whose responses the test chooses, down to the bytes; it can violate the protocol."""

from __future__ import annotations

import json
import socket
import socketserver
import struct
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

    Choose = Callable[["Seen"], "Reply | bytes | None"]

HANGS = 20.0
"""Deadline in seconds, longer than any operation and shorter than any timeout of the client."""


@dataclass(frozen=True)
class Seen:
    """A received request."""

    method: str
    target: str
    headers: dict[str, str]
    """Headers by name in lower case."""
    body: bytes
    connection: int
    """Number of the connection, counted from 0."""


@dataclass(frozen=True)
class Reply:
    """A well-formed response; the connection stays open."""

    status: int = 200
    body: bytes = b"[]"
    headers: dict[str, str] = field(default_factory=dict)

    def encoded(self) -> bytes:
        """The response as bytes."""
        lines = [f"HTTP/1.1 {self.status} Chosen", f"Content-Length: {len(self.body)}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body


RESET = b""
"""Instead of a reply: the connection is reset."""

SILENCE = None
"""Instead of a reply: nothing, until the client disconnects."""


def token(text: str = "T", seconds: float = 749) -> Reply:
    """A granted login."""
    return Reply(body=json.dumps({"access_token": text, "token_type": "Bearer", "expires_in": seconds}).encode())


class Server(socketserver.ThreadingTCPServer):
    """The running server, and the received requests."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, choose: Choose, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.choose = choose
        self.tls = tls
        self.seen: list[Seen] = []
        self.connections = 0
        self.ended = 0
        self.lock = threading.Lock()
        self.address = f"{host}:{self.server_address[1]}"
        self.url = f"{'https' if tls else 'http'}://{self.address}"

    @property
    def calls(self) -> list[Seen]:
        """The requests other than logins."""
        return [seen for seen in self.seen if not seen.target.endswith("/oauth/token")]

    @property
    def logins(self) -> int:
        """The number of token requests."""
        return len(self.seen) - len(self.calls)

    def handle_error(self, *_: object) -> None:
        """Print nothing: some tests disconnect clients deliberately."""

    def settings(self, **more: Any) -> dict[str, Any]:
        """Keyword arguments of a `Configuration` that logs in here."""
        return {"base_url": self.url, "client_id": "id", "client_secret": "s3c&ret/", **more}


class _Connection(socketserver.BaseRequestHandler):
    server: Server
    request: socket.socket

    def handle(self) -> None:
        with self.server.lock:
            number = self.server.connections
            self.server.connections += 1
        stream = self.request
        try:
            if self.server.tls:
                stream = self.server.tls.wrap_socket(self.request, server_side=True)
            reader = stream.makefile("rb")
            while (seen := receive(reader, number)) is not None:
                self.server.seen.append(seen)
                reply = self.server.choose(seen)
                if isinstance(reply, Reply):
                    stream.sendall(reply.encoded())
                    continue
                if reply is SILENCE:
                    reader.read(1)
                elif reply:
                    stream.sendall(reply)
                else:
                    reset(stream)
                return
        finally:
            stream.close()
            with self.server.lock:
                self.server.ended += 1


def reset(connection: socket.socket) -> None:
    """Close with a TCP reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def receive(reader: Any, connection: int) -> Seen | None:
    """The next request, or None at the end of the connection."""
    first = reader.readline().decode("latin-1").split()
    if len(first) < 2:
        return None
    headers = {}
    while line := reader.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", 0)))
    return Seen(first[0], first[1], headers, body, connection)


@contextmanager
def server(choose: Choose, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Iterator[Server]:
    """A running server whose responses are chosen, including those to logins."""
    with Server(choose, tls, host) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield running
        finally:
            running.shutdown()
            thread.join()


@contextmanager
def behind_login(choose: Choose, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Iterator[Server]:
    """A running server that grants every login and chooses all other responses."""

    def granted(seen: Seen) -> Reply | bytes | None:
        return token() if seen.target.endswith("/oauth/token") else choose(seen)

    with server(granted, tls, host) as running:
        yield running


def eventually(what: Callable[[], bool]) -> None:
    """Wait until a condition holds; fail if it never does."""
    deadline = time.monotonic() + HANGS
    while not what():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.005)
