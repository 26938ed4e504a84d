"""A sandbox behind a hostile network: resets, rejections, truncated responses, and tokens that live for two seconds.

It runs in its own process: it prints its address as a line of JSON, runs until its standard input ends, and then prints
the number of injected faults of each kind.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import Counter
from typing import Any

from sailpoint.sandbox import Sandbox

SOURCES = 50_000
"""Sources without a profile: more than a soak creates."""

LIFE = 2.0
"""Lifetime of a token in seconds."""

SHARES = {"reset": 0.05, "503": 0.05, "429": 0.05, "truncated": 0.01}
"""Share of requests with each fault."""


def rejection(status: str, body: bytes, header: str = "Retry-After: 0") -> bytes:
    """A response that does not come from the sandbox."""
    return "\r\n".join([f"HTTP/1.1 {status}", header, f"Content-Length: {len(body)}", "", ""]).encode() + body


REJECTIONS = {
    "503": rejection("503 Service Unavailable", b'{"error":"unavailable"}'),
    "429": rejection("429 Too Many Requests", b'{"message":"Rate Limit Exceeded"}'),
    "expired": rejection("401 Unauthorized", b'{"error":"JWT is expired"}', "X-Token: old"),
}


class Network:
    """Chooses a fault for each request."""

    def __init__(self, seed: int, address: str) -> None:
        self.random = random.Random(seed)
        self.host, _, port = address.rpartition(":")
        self.port = int(port)
        self.counts: Counter[str] = Counter()
        self.issued: dict[bytes, float] = {}
        self.serving: set[asyncio.Task[None] | None] = set()
        """Tasks of connections, which asyncio refers to only weakly."""

    def fate(self) -> str:
        """The fault of the next request."""
        drawn = self.random.random()
        for name, share in SHARES.items():
            drawn -= share
            if drawn < 0:
                return name
        return "passes"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Relay a client's connection to the sandbox."""
        up: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        task = asyncio.current_task()
        self.serving.add(task)
        try:
            up = await asyncio.open_connection(self.host, self.port)
            while await self.pass_on(reader, writer, *up):
                pass
        except (OSError, EOFError, asyncio.CancelledError):
            self.counts["gone"] += 1
        finally:
            writer.transport.abort()
            if up:
                up[1].transport.abort()
            self.serving.discard(task)

    async def pass_on(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        up_reader: asyncio.StreamReader,
        up_writer: asyncio.StreamWriter,
    ) -> bool:
        """Relay one request; returns False if the connection ends with it."""
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readexactly(length(head))
        login = head.startswith(b"POST /oauth/token")
        self.counts["logins" if login else "requests"] += 1
        fate = self.fate()
        if not login and self.is_expired(head):
            fate = "expired"
        self.counts[fate] += 1
        if fate in REJECTIONS:
            writer.write(REJECTIONS[fate])
            return True
        if fate == "reset" and self.random.random() < 1 / 2:
            return False
        up_writer.write(head + body)
        responded = await up_reader.readuntil(b"\r\n\r\n")
        response = await up_reader.readexactly(length(responded))
        if fate == "reset":
            return False
        if login:
            responded, response = self.short_lived(response)
        cut = len(response) // 2 if fate == "truncated" else len(response)
        writer.write(responded + response[:cut])
        await writer.drain()
        if fate == "truncated":
            writer.close()
            await writer.wait_closed()
        return fate != "truncated"

    def short_lived(self, response: bytes) -> tuple[bytes, bytes]:
        """A granted login with the short lifetime of a token."""
        granted = json.loads(response)
        if "access_token" not in granted:  # rejected: a wrong secret
            body = response
            return b"HTTP/1.1 401 Unauthorized\r\nContent-Length: %d\r\n\r\n" % len(body), body
        granted["expires_in"] = LIFE
        self.issued[granted["access_token"].encode()] = time.monotonic()
        body = json.dumps(granted).encode()
        return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body), body

    def is_expired(self, head: bytes) -> bool:
        """True if the token of a request has expired."""
        token = head.lower().partition(b"authorization: bearer ")[2]
        place = len(head) - len(token)
        since = self.issued.get(head[place:].split(b"\r\n")[0])
        return since is not None and time.monotonic() - since > LIFE


def length(head: bytes) -> int:
    """The length of the body that follows."""
    value = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    return int(value or 0)


async def run(seed: int, sandbox: Sandbox) -> Counter[str]:
    """Listen until standard input ends."""
    network = Network(seed, sandbox.url.removeprefix("http://"))
    server = await asyncio.start_server(network.serve, "127.0.0.1", 0, limit=1 << 24)
    port = server.sockets[0].getsockname()[1]
    counted = {
        "hostile": f"http://127.0.0.1:{port}",
        "direct": sandbox.url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }
    sys.stdout.write(json.dumps(counted) + "\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    server.close()
    return network.counts


def seed_with_sources(number: int) -> dict[str, Any]:
    """The usual company, and sources `soak-0`, `soak-1` and so on for profiles that calls create."""
    with Sandbox() as sandbox:
        company = sandbox.snapshot()
    company["sources"] += [{"id": f"soak-{each}", "name": f"Soak {each}"} for each in range(number)]
    return company


if __name__ == "__main__":
    with Sandbox(seed=seed_with_sources(SOURCES)) as running:
        sys.stdout.write(json.dumps(asyncio.run(run(int(sys.argv[1]), running))) + "\n")
