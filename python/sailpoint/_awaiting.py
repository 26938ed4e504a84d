"""Runs a coroutine to completion for a blocking call, even in a thread that already runs an event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable

T = TypeVar("T")


def run(awaitable: Awaitable[T]) -> T:
    """Return the awaitable's result. If this thread runs an event loop, as in a notebook, another thread awaits it."""

    async def finish() -> T:
        return await awaitable

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(finish())
    executor = ThreadPoolExecutor(1, thread_name_prefix="sailpoint-token")
    try:
        return executor.submit(copy_context().run, asyncio.run, finish()).result()
    finally:
        executor.shutdown(wait=False)
