"""Runs a coroutine to its end for a call that blocks, also where the thread runs an event loop already."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable

T = TypeVar("T")


def run(awaitable: Awaitable[T]) -> T:
    """Return what comes of the awaitable; another thread awaits it where this one runs a loop, as in a notebook."""

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
