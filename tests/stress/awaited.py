"""Actions with asynchronous calls: loops that are closed too early, cancelled calls, coroutines never awaited."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Any

from sailpoint.v2024 import aio
from stress.actions import ALWAYS, action
from stress.calls import MISUSE, arguments
from stress.values import choose

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from random import Random

    from stress.world import World

TIMEOUTS: tuple[type[Exception], ...] = (TimeoutError, asyncio.TimeoutError)
"""The same class since Python 3.11."""


def run(work: Coroutine[Any, Any, Any], random: Random) -> None:
    """Run a coroutine in its own loop, which may be closed early."""
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)
    try:
        if random.random() < 1 / 4:
            task = loop.create_task(work)
            task._log_destroy_pending = False  # type: ignore[attr-defined] # as programs do that are killed
            loop.run_until_complete(asyncio.sleep(choose(random, [0, 0.01, 0.1])))
        else:
            loop.run_until_complete(asyncio.wait_for(work, 5))
            loop.run_until_complete(loop.shutdown_asyncgens())
    except TIMEOUTS:
        pass
    finally:
        loop.close()


def api(world: World, random: Random, **more: Any) -> aio.IdentityProfilesApi:
    """An API with a new client."""
    return aio.IdentityProfilesApi(aio.ApiClient(world.configuration(random, **more)))


def calls(world: World, random: Random, count: int) -> list[Any]:
    """Coroutines of calls with one client."""
    called = api(world, random)
    made = []
    for _ in range(count):
        name, args, given = arguments(world, random)
        made.append(getattr(called, name)(*args, **given))
    return made


@action("awaited", *MISUSE)
def gather(world: World, random: Random) -> None:
    async def work() -> None:
        await asyncio.gather(*calls(world, random, choose(random, [1, 8, 64])), return_exceptions=True)

    run(work(), random)


@action("awaited", *MISUSE)
def cancel(world: World, random: Random) -> None:
    async def work() -> None:
        tasks = [asyncio.ensure_future(each) for each in calls(world, random, 12)]
        await asyncio.sleep(choose(random, [0, 0.001, 0.02]))
        for task in random.sample(tasks, 8):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(work(), random)


@action("awaited", *MISUSE)
def close_while_calling(world: World, random: Random) -> None:
    async def work() -> None:
        called = api(world, random)
        tasks = [asyncio.ensure_future(called.list_identity_profiles()) for _ in range(8)]
        await asyncio.sleep(choose(random, [0, 0.01]))
        await choose(random, [called.api_client.close, called.api_client.aclose])()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(work(), random)


@action("awaited", *MISUSE)
def wait_shortly(world: World, random: Random) -> None:
    async def work() -> None:
        called = api(world, random)
        for _ in range(5):
            try:
                await asyncio.wait_for(called.list_identity_profiles(), choose(random, [0, 0.001, 0.05]))
            except (*ALWAYS, *TIMEOUTS):
                pass

    run(work(), random)


@action("awaited", *MISUSE, RuntimeError, StopIteration)
def drive_by_hand(world: World, random: Random) -> None:
    """Drive a call without a loop, or inside another loop, which must be rejected."""
    coroutine = calls(world, random, 1)[0]
    choose(
        random,
        [
            coroutine.close,
            lambda: coroutine.send(None),
            lambda: coroutine.throw(KeyError("thrown")),
            coroutine.__await__,
            gc.collect,
        ],
    )()
    if random.random() < 1 / 2:
        coroutine.close()


@action("awaited", *MISUSE)
def throw_into(world: World, random: Random) -> None:
    async def work() -> None:
        coroutine = api(world, random).list_identity_profiles()
        try:
            coroutine.send(None)
            coroutine.throw(choose(random, [KeyError, asyncio.CancelledError, GeneratorExit]))
        except StopIteration:
            pass
        except GeneratorExit:
            pass

    run(work(), random)


@action("awaited", *MISUSE, RuntimeError)
def await_in_two_loops(world: World, random: Random) -> None:
    coroutine = calls(world, random, 1)[0]

    async def work() -> None:
        await coroutine

    run(work(), random)
    run(work(), random)


@action("awaited", *MISUSE)
def give_tokens(world: World, random: Random) -> None:
    async def token() -> str:
        await asyncio.sleep(choose(random, [0, 0.01]))
        if random.random() < 1 / 2:
            await api(world, random, access_token="T").list_identity_profiles(limit=1)
        return "T"

    async def work() -> None:
        called = api(world, random, access_token=token)
        await asyncio.gather(*(called.list_identity_profiles() for _ in range(4)), return_exceptions=True)

    run(work(), random)


@action("awaited", *MISUSE)
def leave_pages(world: World, random: Random) -> None:
    async def work() -> None:
        stream = aio.Paginator.stream(api(world, random).list_identity_profiles, limit=1)
        async for _ in stream:
            if random.random() < 1 / 2:
                break
        if random.random() < 1 / 2:
            await stream.aclose()

    run(work(), random)


@action("awaited", *MISUSE)
def share_a_client_of_blocking_calls(world: World, random: Random) -> None:
    """Make blocking calls while a loop waits in the same thread."""

    async def work() -> None:
        task = asyncio.ensure_future(api(world, random).list_identity_profiles())
        await asyncio.sleep(0)
        try:
            world.api(random).list_identity_profiles(limit=1)
        finally:
            await asyncio.gather(task, return_exceptions=True)

    run(work(), random)
