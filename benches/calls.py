"""Measures calls to a static server: one after another, from threads, under asyncio, and their memory growth."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import candidates
from page import page, profile
from timing import seconds, typical
from workloads import resident

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

Table = dict[str, dict[str, float]]

PROJECT = Path(__file__).parent.parent
THREADS = 8
AT_A_TIME = 64
MANY = 100_000
OURS = "sailpoint-rs"

GET, LIST = "get, one after another, us", "list of 250, us"
THREADED, AWAITED = f"get, {THREADS} threads, us", f"get, {AT_A_TIME} at a time, us"
MEMORY = f"memory over {MANY:,} calls, MB"

# The maximum duration of a call, relative to another package; the maximum memory growth in MB.
TARGETS = {
    GET: {"http.client+msgspec": 0.8, "pyreqwest": 0.8},
    LIST: {"http.client+msgspec": 0.8},
    THREADED: {"pyreqwest": 0.8},
    AWAITED: {"pyreqwest": 0.7, "aiohttp": 0.7},
    MEMORY: {OURS: 1.0},
}


@contextmanager
def static_server() -> Iterator[tuple[str, int]]:
    """URL and process id of a running static server."""
    build = [
        "cargo",
        "build",
        "--locked",
        "--quiet",
        "--release",
        "--no-default-features",
        "--example",
        "static_server",
    ]
    subprocess.run(build, cwd=PROJECT, check=True)
    with tempfile.TemporaryDirectory() as folder:
        one, many = Path(folder, "one.json"), Path(folder, "page.json")
        one.write_text(json.dumps(profile(1), separators=(",", ":")), encoding="utf-8")
        many.write_text(page(), encoding="utf-8")
        command = [PROJECT / "target" / "release" / "examples" / "static_server", one, many]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}", server.pid
            server.communicate()


@contextmanager
def apart(server: int) -> Iterator[None]:
    """Give this process and the server one processor each, if there are two.

    The scheduler would let them share one in some rounds but not in others, which affects the figures more than the
    code under measurement.
    """
    processors = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
    if len(processors) < 2:
        yield
        return
    os.sched_setaffinity(0, processors[:1])
    os.sched_setaffinity(server, processors[-1:])
    try:
        yield
    finally:
        for process in (0, server):
            os.sched_setaffinity(process, processors)


def one_after_another(url: str, python: Path, work: str, rounds: int, times: int) -> dict[str, float]:
    """The median duration of a call, alternating between the packages."""
    found: dict[str, list[float]] = {}
    with ExitStack() as stack:
        calls = {name: stack.enter_context(make(url))[work] for name, make in candidates.BLOCKING.items()}
        official = candidates.Official(python, url)
        stack.callback(official.close)
        for call in calls.values():
            seconds(call, max(1, times // 10))
        for _ in range(rounds):
            for name, call in calls.items():
                found.setdefault(name, []).append(seconds(call, times))
            found.setdefault("official", []).append(official.seconds(work, max(1, times // 4)) / max(1, times // 4))
    return typical(found)


def from_threads(url: str, rounds: int, times: int) -> dict[str, float]:
    """The median duration of a call when eight threads share one client."""
    found: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name in ("urllib3+orjson", "httpx", "requests", "pyreqwest", OURS):
            with candidates.BLOCKING[name](url) as calls:
                work = calls["get"]
                in_threads(work, 20)
                found.setdefault(name, []).append(in_threads(work, times))
    return typical(found)


def in_threads(work: Callable[[], object], times: int) -> float:
    """Average duration of the calls of eight threads."""
    threads = [threading.Thread(target=seconds, args=(work, times)) for _ in range(THREADS)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (time.perf_counter() - started) / (times * THREADS)


async def at_a_time(url: str, rounds: int, times: int) -> dict[str, float]:
    """The median duration of a call in batches under one event loop."""
    found: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, make in candidates.AWAITED.items():
            async with make(url) as work:
                await batches(work, 3)
                found.setdefault(name, []).append(await batches(work, times // AT_A_TIME))
    return typical(found)


async def batches(work: Callable[[], Awaitable[object]], number: int) -> float:
    """Average duration of the calls in several batches."""
    started = time.perf_counter()
    for _ in range(number):
        await asyncio.gather(*(work() for _ in range(AT_A_TIME)))
    return (time.perf_counter() - started) / (number * AT_A_TIME)


def growth(url: str, times: int) -> float:
    """Memory growth in MB over many calls, after a tenth as many to warm up."""
    with candidates.ours(url) as calls:
        seconds(calls["get"], times // 10)
        before = resident()
        seconds(calls["get"], times)
        return resident() - before


def measured(official: Path, rounds: int) -> Table:
    """Microseconds for each call, and memory growth. `official` is an interpreter with the official SDK."""
    with static_server() as (url, server):
        with apart(server):
            table = {
                GET: one_after_another(url, official, "get", rounds, 2000),
                LIST: one_after_another(url, official, "list", rounds, 60),
            }
        table |= {
            THREADED: from_threads(url, rounds, 300),
            AWAITED: asyncio.run(at_a_time(url, rounds, 3200)),
        }
        table = {work: {name: took * 1e6 for name, took in of_work.items()} for work, of_work in table.items()}
        table[MEMORY] = {OURS: growth(url, MANY)}
    return table
