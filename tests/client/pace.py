"""300 calls to a tenant that allows 100 in 10 s, by threads, tasks, clients and processes.

Run it as `python tests/client/pace.py`. All calls use the default settings, and none may fail. Each crowd must finish
within 45 s; the service itself allows 300 calls in 20 s. `--quick` skips crowds that differ in numbers only.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from sailpoint.configuration import Configuration
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

ALLOWED = 100
CALLS = 300
SECONDS = 45.0


@dataclass(frozen=True)
class Crowd:
    """A set of processes, clients, threads and tasks that make the calls."""

    processes: int
    clients: int
    """Per process."""
    threads: int = 0
    tasks: int = 0
    """Per client; either threads or tasks."""

    def __str__(self) -> str:
        workers = f"{self.threads} threads" if self.threads else f"{self.tasks} tasks"
        return f"{self.processes} processes, {self.clients} clients, {workers}"


def share(calls: int, among: int) -> list[int]:
    """Parts of a number that differ by at most one."""
    return [calls // among + (part < calls % among) for part in range(among)]


def in_threads(configuration: Configuration, clients: int, threads: int, calls: int) -> None:
    """Make the calls in this number of threads per client."""
    with ThreadPoolExecutor(clients * threads) as pool:
        futures = []
        for part in share(calls, clients):
            api = IdentityProfilesApi(ApiClient(configuration))
            futures += [pool.submit(many, api, number) for number in share(part, threads)]
        for future in futures:
            future.result()


def many(api: IdentityProfilesApi, calls: int) -> None:
    """Make one call after another."""
    for _ in range(calls):
        api.list_identity_profiles(limit=1)


async def in_tasks(configuration: Configuration, clients: int, tasks: int, calls: int) -> None:
    """Make the calls in this number of tasks per client."""

    async def one_after_another(api: aio.IdentityProfilesApi, number: int) -> None:
        for _ in range(number):
            await api.list_identity_profiles(limit=1)

    runs = []
    for part in share(calls, clients):
        api = aio.IdentityProfilesApi(aio.ApiClient(configuration))
        runs += [one_after_another(api, number) for number in share(part, tasks)]
    await asyncio.gather(*runs)


def make_calls(configuration: Configuration, crowd: Crowd, calls: int) -> None:
    """Make the calls of one process."""
    if crowd.threads:
        in_threads(configuration, crowd.clients, crowd.threads, calls)
    else:
        asyncio.run(in_tasks(configuration, crowd.clients, crowd.tasks, calls))


def measure(crowd: Crowd, calls: int = CALLS, allowed: int = ALLOWED) -> float:
    """Duration of the calls in seconds, without the start of processes; fails if a call fails."""
    with Sandbox(rate_limit=allowed) as sandbox:
        if crowd.processes == 1:
            begun = time.monotonic()
            make_calls(sandbox.configuration(), crowd, calls)
            return time.monotonic() - begun
        numbers = [str(number) for number in (crowd.clients, crowd.threads, crowd.tasks)]
        workers = [
            subprocess.Popen(
                [sys.executable, __file__, "--worker", *numbers, str(part)],
                env=sandbox.environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for part in share(calls, crowd.processes)
        ]
        try:
            return _race(workers)
        finally:
            for worker in workers:
                worker.kill()
                worker.communicate()


def _race(workers: list[subprocess.Popen[str]]) -> float:
    for worker in workers:
        assert worker.stdout is not None
        worker.stdout.readline()  # the process is ready
    begun = time.monotonic()
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    failed = [worker.args for worker in workers if worker.wait()]
    took = time.monotonic() - begun
    if failed:
        raise RuntimeError(f"calls failed in {len(failed)} of {len(workers)} processes")
    return took


def work(clients: int, threads: int, tasks: int, calls: int) -> None:
    """Make the calls of one of several processes, on a signal."""
    configuration = Configuration()
    print("ready", flush=True)
    sys.stdin.readline()
    make_calls(configuration, Crowd(1, clients, threads, tasks), calls)


def crowds(quick: bool) -> list[Crowd]:
    """The crowds to measure."""
    workers = [{"threads": threads} for threads in (1, 2, 4, 8, 32)] + [{"tasks": tasks} for tasks in (20, 200)]
    places = [(1, 1), (1, 4), (2, 1), (4, 1)]
    if quick:
        workers, places = [{"threads": 4}, {"tasks": 200}], [(1, 1), (4, 1)]
    return [Crowd(processes, clients, **who) for (processes, clients), who in itertools.product(places, workers)]


def main() -> int:
    """Measure all crowds, and report those that took too long or failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure four crowds only")
    parser.add_argument("--worker", type=int, nargs=4, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.worker:
        work(*arguments.worker)
        return 0
    with ThreadPoolExecutor(4) as pool:  # each has its own tenant, and mostly waits
        return sum(pool.map(_report, crowds(arguments.quick)))


def _report(crowd: Crowd) -> int:
    try:
        took = measure(crowd)
    except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
        print(f"{crowd}: {error!r}", flush=True)
        return 1
    print(f"{crowd}: {took:.1f} s{'' if took < SECONDS else ', too long'}", flush=True)
    return int(took >= SECONDS)


if __name__ == "__main__":
    sys.exit(main())
