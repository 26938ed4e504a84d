"""Threads and tasks share a client: its calls run concurrently, over few connections and with constant memory."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from stress.soak import resident
from wire import HANGS, Reply, Seen, behind_login, server

if TYPE_CHECKING:
    from collections.abc import Callable


def test_threads_share_a_client_and_the_interpreter_is_released_in_the_meantime() -> None:
    together = threading.Barrier(8)

    def choose(_: Seen) -> Reply:
        # No request gets its response before eight are in flight.
        together.wait(HANGS)
        return Reply()

    with behind_login(choose) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings())))
        responses: list[Any] = []
        threads = [threading.Thread(target=lambda: responses.append(api.list_identity_profiles())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(HANGS)

    assert (responses, served.logins) == ([[]] * 8, 1)


def test_the_interpreter_is_released_while_a_response_is_read() -> None:
    """Check that reading releases the interpreter: the server runs in it, and sends more than socket buffers hold."""
    body = b"[" + b",".join([b'{"name":"a","authoritativeSource":{}}'] * 200_000) + b"]"
    with behind_login(lambda _: Reply(body=body)) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings())))
        responses: list[Any] = []
        thread = threading.Thread(target=lambda: responses.append(api.list_identity_profiles_without_preload_content()))
        thread.daemon = True
        thread.start()
        thread.join(HANGS)

    assert [len(response.data) for response in responses] == [len(body)]


WORKS: dict[str, Callable[[IdentityProfilesApi], Any]] = {
    "list": lambda api: api.list_identity_profiles(),
    "raw": lambda api: api.list_identity_profiles_without_preload_content(),
}


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS)
def test_many_calls_use_one_connection(work: Callable[[IdentityProfilesApi], Any]) -> None:
    with behind_login(lambda _: Reply()) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(**served.settings())))
        for _ in range(50):
            work(api)

        assert served.connections == 1


def test_memory_stays_flat_over_thousands_of_calls() -> None:
    def forget(seen: Seen) -> Reply:
        served.seen.clear()
        return Reply(body=b'[{"name":"a","authoritativeSource":{"id":"1"}}]' if seen.method == "GET" else b"[]")

    async def awaited(count: int) -> None:
        async with aio.ApiClient(Configuration(base_url=served.url, access_token="T")) as api_client:
            calls = aio.IdentityProfilesApi(api_client)
            for _ in range(count // 10):
                await asyncio.gather(*(calls.list_identity_profiles() for _ in range(10)))

    def blocking(count: int) -> None:
        for _ in range(count):
            api.list_identity_profiles()

    with server(forget) as served:
        api = IdentityProfilesApi(ApiClient(Configuration(base_url=served.url, access_token="T")))
        for calls in (blocking, lambda count: asyncio.run(awaited(count))):
            calls(1_000)
            before = resident()
            calls(3_000)
            assert resident() - before < 8  # MB
