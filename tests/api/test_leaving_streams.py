"""Leaving a stream early does not wait: the page in flight is dropped with its request."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from sailpoint.configuration import Configuration
from sailpoint.paginator import Paginator
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import HANGS, SILENCE, Reply, behind_login, eventually

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from wire import Seen, Server

PAGE = json.dumps([{"id": f"{n}", "name": f"{n}", "authoritativeSource": {}} for n in range(2)]).encode()


def first_page_only(seen: Seen) -> Reply | None:
    """Send the first page only; the second never arrives."""
    offset = parse_qs(urlsplit(seen.target).query).get("offset", ["0"])
    return Reply(body=PAGE) if offset == ["0"] else SILENCE


def settings(served: Server) -> Configuration:
    return Configuration(base_url=served.url, client_id="id", client_secret="secret", timeout=600)


def asked_for_two(served: Server) -> bool:
    return sum("identity-profiles" in seen.target for seen in served.seen) == 2


def break_off(api: IdentityProfilesApi, wait: Callable[[], None]) -> None:
    for _ in Paginator.stream(api.list_identity_profiles, limit=2):
        wait()
        break


def raise_in_the_loop(api: IdentityProfilesApi, wait: Callable[[], None]) -> None:
    with suppress(KeyError):
        for _ in Paginator.stream(api.list_identity_profiles, limit=2):
            wait()
            raise KeyError


def close_a_generator(api: IdentityProfilesApi, wait: Callable[[], None]) -> None:
    def names() -> Iterator[str | None]:
        for profile in Paginator.stream(api.list_identity_profiles, limit=2):
            yield profile.name

    generator: Any = names()
    next(generator)
    wait()
    generator.close()


def leave_a_block(api: IdentityProfilesApi, wait: Callable[[], None]) -> None:
    with Paginator.stream(api.list_identity_profiles, limit=2) as stream:
        next(stream)
        wait()


def leave_garbage(api: IdentityProfilesApi, wait: Callable[[], None]) -> None:
    holder: dict[str, Any] = {}
    holder["stream"] = stream = Paginator.stream(api.list_identity_profiles, limit=2)
    vars(stream)["holder"] = holder
    next(stream)
    wait()
    del stream, holder
    gc.collect()


@pytest.mark.parametrize("leave", [break_off, raise_in_the_loop, close_a_generator, leave_a_block, leave_garbage])
def test_leaving_drops_the_page_that_was_being_fetched(
    leave: Callable[[IdentityProfilesApi, Callable[[], None]], None],
) -> None:
    with behind_login(first_page_only) as served:
        leave(IdentityProfilesApi(ApiClient(settings(served))), lambda: eventually(lambda: asked_for_two(served)))
        eventually(lambda: served.ended > 0)
        eventually(lambda: not any(thread.name == "sailpoint-page" for thread in threading.enumerate()))


async def break_off_async(api: aio.IdentityProfilesApi, wait: Callable[[], Awaitable[None]]) -> None:
    async for _ in aio.Paginator.stream(api.list_identity_profiles, limit=2):
        await wait()
        break


async def close_a_generator_async(api: aio.IdentityProfilesApi, wait: Callable[[], Awaitable[None]]) -> None:
    async def names() -> AsyncIterator[str | None]:
        async for profile in aio.Paginator.stream(api.list_identity_profiles, limit=2):
            yield profile.name

    generator: Any = names()
    await generator.__anext__()
    await wait()
    await generator.aclose()


async def leave_garbage_async(api: aio.IdentityProfilesApi, wait: Callable[[], Awaitable[None]]) -> None:
    holder: dict[str, Any] = {}
    holder["stream"] = stream = aio.Paginator.stream(api.list_identity_profiles, limit=2)
    vars(stream)["holder"] = holder
    await stream.__anext__()
    await wait()
    del stream, holder
    # In another thread, as a finalizer may run.
    await asyncio.to_thread(gc.collect)


@pytest.mark.parametrize("leave", [break_off_async, close_a_generator_async, leave_garbage_async])
def test_an_asynchronous_stream_drops_it_too(
    leave: Callable[[aio.IdentityProfilesApi, Callable[[], Awaitable[None]]], Awaitable[None]],
) -> None:
    with behind_login(first_page_only) as served:

        async def main() -> None:
            async def wait() -> None:
                await asyncio.to_thread(eventually, lambda: asked_for_two(served))

            await leave(aio.IdentityProfilesApi(aio.ApiClient(settings(served))), wait)
            await asyncio.to_thread(eventually, lambda: served.ended > 0)

        asyncio.run(asyncio.wait_for(main(), HANGS))


LEFT = """
import sys, time
from sailpoint.configuration import Configuration
from sailpoint.paginator import Paginator
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
settings = Configuration(base_url=sys.argv[1], client_id="id", client_secret="secret", timeout=600)
api = IdentityProfilesApi(ApiClient(settings))
"""

WAYS_OUT = {
    "break": "for _ in Paginator.stream(api.list_identity_profiles, limit=2):\n    break",
    "still held": "stream = Paginator.stream(api.list_identity_profiles, limit=2)\nnext(stream)",
    "exception": "for _ in Paginator.stream(api.list_identity_profiles, limit=2):\n    raise SystemExit",
}


@pytest.mark.parametrize("way", WAYS_OUT.values(), ids=WAYS_OUT)
def test_a_process_ends_while_a_page_is_being_fetched(way: str) -> None:
    with behind_login(first_page_only) as served:
        command = [sys.executable, "-c", LEFT + way, served.url]
        assert subprocess.run(command, timeout=HANGS, check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are forks on POSIX systems only")
def test_a_stream_continues_in_a_forked_child() -> None:
    program = LEFT + (
        "import os\n"
        "stream = Paginator.stream(api.list_identity_profiles, limit=2, result_limit=3)\n"
        "first = next(stream)\n"
        "time.sleep(0.3)\n"
        "child = os.fork()\n"
        "if child:\n    raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
        "print(len(list(stream)), flush=True)\n"
    )

    def choose(seen: Seen) -> Reply:
        offset = int(parse_qs(urlsplit(seen.target).query).get("offset", ["0"])[0])
        records = [{"id": f"{n}", "name": f"{n}", "authoritativeSource": {}} for n in range(offset, offset + 2)]
        return Reply(body=json.dumps(records).encode())

    with behind_login(choose) as served:
        command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program, served.url]
        ran = subprocess.run(command, timeout=HANGS, check=False, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (0, "2\n"), ran.stderr
