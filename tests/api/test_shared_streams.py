"""A stream shared by threads or tasks gives each record to one of them."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from sailpoint.paginator import Paginator
from sailpoint.v2024 import ApiClient, IdentityProfilesApi, aio

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox


def test_threads_that_share_a_stream_get_each_record_once(sandbox: Sandbox) -> None:
    names = sorted(profile["name"] for profile in sandbox.profiles)
    with ApiClient(sandbox.configuration()) as api_client:
        for _ in range(5):
            stream = Paginator.stream(IdentityProfilesApi(api_client).list_identity_profiles, limit=1)
            read: list[object] = []

            def work(stream: object = stream, read: list[object] = read) -> None:
                try:
                    read.extend(profile.name for profile in stream)  # type: ignore[attr-defined]
                except BaseException as error:  # noqa: BLE001 - compared below
                    read.append(error)

            threads = [threading.Thread(target=work) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(60)

            assert sorted(map(str, read)) == names


def test_tasks_that_share_a_stream_get_each_record_once(sandbox: Sandbox) -> None:
    names = sorted(profile["name"] for profile in sandbox.profiles)

    async def read() -> list[str | None]:
        async with aio.ApiClient(sandbox.configuration()) as api_client:
            stream = aio.Paginator.stream(aio.IdentityProfilesApi(api_client).list_identity_profiles, limit=1)
            first = await asyncio.gather(*(stream.__anext__() for _ in range(3)))
            return [profile.name for profile in first] + [profile.name async for profile in stream]

    for _ in range(5):
        assert sorted(map(str, asyncio.run(read()))) == names
