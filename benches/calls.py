"""Calls against a static server: one after another, from threads, under asyncio, and what many of them leave behind."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import candidates
from page import page, profile
from workloads import resident

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    Figures = dict[str, float]

PROJECT = Path(__file__).parent.parent
THREADS = 8
AT_A_TIME = 64
OURS = "sailpoint-rs"
OFFICIAL = "sailpoint 1.3.8"

REACHES = {
    "get, one after another": {"http.client+msgspec": 0.8, "raw socket": 1.5},
    "list of 250": {"http.client+msgspec": 0.9},
    f"get, {THREADS} threads": {"pyreqwest": 0.8},
    f"get, {AT_A_TIME} at a time": {"pyreqwest": 0.6, "aiohttp": 0.6},
}
"""The most that a call may take here, as a share of what it takes there."""


@contextmanager
def static_server() -> Iterator[str]:
    """The URL of a running server."""
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
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
            server.communicate()


def seconds(work: Callable[[], object], times: int) -> float:
    """How long a call takes that is made so many times."""
    started = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - started) / times


def one_after_another(url: str, python: Path, work: str, rounds: int, times: int) -> Figures:
    """Each candidate by turns, several times; the best of each."""
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
            found.setdefault(OFFICIAL, []).append(official.seconds(work, max(1, times // 4)) / max(1, times // 4))
    return best(found)


def from_threads(url: str, rounds: int, times: int) -> Figures:
    """Eight threads that share what a library's users share: one client."""
    found: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name in ("urllib3+orjson", "httpx", "requests", "pyreqwest", OURS):
            with candidates.BLOCKING[name](url) as calls:
                work = calls["get"]
                in_threads(work, 20)
                found.setdefault(name, []).append(in_threads(work, times))
    return best(found)


def in_threads(work: Callable[[], object], times: int) -> float:
    """How long a call takes, of all that eight threads make."""
    threads = [threading.Thread(target=seconds, args=(work, times)) for _ in range(THREADS)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (time.perf_counter() - started) / (times * THREADS)


async def at_a_time(url: str, rounds: int, times: int) -> Figures:
    """Batches of calls under one loop."""
    found: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, make in candidates.AWAITED.items():
            async with make(url) as work:
                await batches(work, 3)
                found.setdefault(name, []).append(await batches(work, times // AT_A_TIME))
    return best(found)


async def batches(work: Callable[[], Awaitable[object]], number: int) -> float:
    """How long a call takes, of all in so many batches."""
    started = time.perf_counter()
    for _ in range(number):
        await asyncio.gather(*(work() for _ in range(AT_A_TIME)))
    return (time.perf_counter() - started) / (number * AT_A_TIME)


def growth(url: str, times: int) -> float:
    """By how many MB memory grows over so many calls, after a first tenth of them."""
    with candidates.ours(url) as calls:
        seconds(calls["get"], times // 10)
        before = resident()
        seconds(calls["get"], times)
        return resident() - before


def best(found: dict[str, list[float]]) -> Figures:
    """The smallest of each, in microseconds: what disturbs a measurement only adds to it."""
    return {name: min(each) * 1e6 for name, each in found.items()}


def show(work: str, figures: Figures) -> None:
    """A table of one kind of work, with our share of each and what is to be reached."""
    print(f"\n| {work} | us a call | ours / this | at most |")
    print("|---|---:|---:|---:|")
    reaches = REACHES.get(work, {})
    for name, value in sorted(figures.items(), key=lambda item: item[1]):
        share = figures[OURS] / value
        reach = reaches.get(name)
        mark = "" if reach is None else f"{reach:.1f} {'reached' if share <= reach else 'MISSED'}"
        print(f"| {name} | {value:,.1f} | {share:.2f} | {mark} |")


def measure(python: Path, rounds: int, scale: float = 1.0) -> dict[str, Any]:
    """Measure and print everything; `python` has the official SDK."""
    get, page_, threads, awaited, many = (int(number * scale) for number in (2000, 60, 300, 3200, 100_000))
    with static_server() as url:
        measured = {
            "get, one after another": one_after_another(url, python, "get", rounds, get),
            "list of 250": one_after_another(url, python, "list", rounds, page_),
            f"get, {THREADS} threads": from_threads(url, rounds, threads),
            f"get, {AT_A_TIME} at a time": asyncio.run(at_a_time(url, rounds, awaited)),
        }
        for work, figures in measured.items():
            show(work, figures)
        grown = growth(url, many)
        print(f"\nmemory over {many:,} calls: {grown:+.2f} MB")
    return {**measured, "memory": {"MB": grown}}


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT / "tests"))
    import official

    measure(official.install(PROJECT / ".cache" / f"official-{official.VERSION}").python, int(sys.argv[1]))
