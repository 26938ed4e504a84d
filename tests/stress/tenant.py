"""A process with the tenant of the programs, which call it directly, through a failing network, or not at all.

It prints its addresses as a line of JSON, runs until its standard input ends, and then prints the quantities that grew.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
from typing import TYPE_CHECKING, Any, ClassVar

from sailpoint.sandbox import Sandbox
from stress.hostile import Network
from stress.measure import Measure, grown, measured

if TYPE_CHECKING:
    from collections import Counter


class Failing(Network):
    """A network in which a third of all requests fail, in every way."""

    shares: ClassVar = {"reset": 0.1, "503": 0.1, "429": 0.02, "truncated": 0.1}

    def fate(self) -> str:
        """The fault of the next request."""
        drawn = self.random.random()
        for name, share in self.shares.items():
            drawn -= share
            if drawn < 0:
                return name
        return "passes"


async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Read until the client disconnects."""
    try:
        while await reader.read(1 << 16):
            pass
    except OSError:
        pass
    finally:
        writer.close()


def closed_port() -> int:
    """A port without a listener."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


async def run(sandbox: Sandbox, found: list[Measure]) -> dict[str, Any]:
    """Listen until standard input ends, and measure regularly."""
    network = Failing(1, sandbox.url.removeprefix("http://"))
    failing = await asyncio.start_server(network.serve, "127.0.0.1", 0, limit=1 << 24)
    silent = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    addresses = {
        "direct": sandbox.url,
        "hostile": f"http://127.0.0.1:{failing.sockets[0].getsockname()[1]}",
        "silent": f"http://127.0.0.1:{silent.sockets[0].getsockname()[1]}",
        "closed": f"http://127.0.0.1:{closed_port()}",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }
    sys.stdout.write(json.dumps(addresses) + "\n")
    sys.stdout.flush()
    ended = asyncio.ensure_future(asyncio.to_thread(sys.stdin.read))
    while not ended.done():
        await asyncio.wait([ended], timeout=5)
        found.append(measured())
    counts: Counter[str] = network.counts
    return dict(counts)


def main() -> None:
    """Run, and print the measurements."""
    found: list[Measure] = []
    with Sandbox(task_delay=0.1) as sandbox:
        counts = asyncio.run(run(sandbox, found))
    sys.stdout.write(json.dumps({"counts": counts, "grown": grown(found)}) + "\n")


if __name__ == "__main__":
    main()
