"""`make soak`: threads and tasks call a sandbox behind a hostile network; each call must succeed or raise an error."""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint.configuration import Configuration
from sailpoint.exceptions import (
    ConnectionException,
    ServiceException,
    TimeoutException,
    TooManyRequestsException,
    UnauthorizedException,
)
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

THREADS = 8
TASKS = 64
CREATES = 0.01  # of all calls
GROWS = 8.0
"""Allowed difference in memory between two moments of the same load, in MB."""
DOCUMENTED = (
    ConnectionException,
    TimeoutException,
    ServiceException,
    TooManyRequestsException,
    UnauthorizedException,
)
SOURCES = itertools.count()
"""Numbers of sources that have no profile yet; threads share them."""


@dataclass
class Outcome:
    """The result of a soak."""

    calls: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    created: Counter[str] = field(default_factory=Counter)
    """Names of profiles to create: 1 if the creation was confirmed, 0 if it is uncertain."""
    faults: dict[str, int] = field(default_factory=dict)
    doubled: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    grown: float = 0.0
    """Growth of the process after the first third, in MB."""

    def report(self) -> str:
        """The figures, a line each."""
        calls = self.calls.total()
        faults = self.faults
        injected = sum(faults.get(name, 0) for name in ("reset", "503", "429", "truncated", "expired"))
        lines = [
            f"calls: {calls:,} ({listed(self.calls)})",
            f"faults injected: {injected:,} of {faults['requests'] + faults['logins']:,} requests ({listed(faults)})",
            f"retries: {faults['requests'] - calls:,}; logins: {faults['logins']:,}",
            f"calls that ended in a documented exception: {self.errors.total():,} ({listed(self.errors)})",
            f"wrong results: {len(self.wrong)} {self.wrong[:3]}",
            f"creates: {len(self.created):,}; twice: {len(self.doubled)}; responded and not there: {len(self.lost)}",
            f"memory after the first third: {self.grown:+.1f} MB",
        ]
        return "\n".join(lines)


def listed(counts: dict[str, int]) -> str:
    """Counts by name."""
    return ", ".join(f"{name} {count:,}" for name, count in sorted(counts.items()))


class Work:
    """Chooses calls and checks their results, for threads and tasks."""

    def __init__(self, seed: str, outcome: Outcome, ids: list[str]) -> None:
        self.random = random.Random(seed)
        self.seed = seed
        self.outcome = outcome
        self.ids = ids
        self.number = 0

    def pick(self) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
        """Operation, arguments and keywords of the next call."""
        self.number += 1
        drawn = self.random.random()
        if drawn < CREATES:
            source = {"type": "SOURCE", "id": f"soak-{next(SOURCES)}"}
            return (
                "create_identity_profile",
                ({"name": f"{self.seed}-{self.number}", "authoritativeSource": source},),
                {},
            )
        if drawn < 1 / 4:
            return "list_identity_profiles", (), {"limit": 3, "sorters": "priority"}
        return "get_identity_profile", (self.random.choice(self.ids),), {}

    def judge(self, call: tuple[str, tuple[Any, ...], dict[str, Any]], response: Any) -> None:
        """Record the result of a call."""
        name, args, _ = call
        outcome = self.outcome
        outcome.calls[name] += 1
        if isinstance(response, DOCUMENTED):
            outcome.errors[type(response).__name__] += 1
            if name == "create_identity_profile":
                outcome.created[args[0]["name"]] = 0
            return
        if name == "create_identity_profile":
            outcome.created[args[0]["name"]] = 1
            right = not isinstance(response, Exception) and response.name == args[0]["name"]
        elif name == "list_identity_profiles":
            right = isinstance(response, list) and len(response) == 3
        else:
            right = not isinstance(response, Exception) and response.id == args[0]
        if not right:
            outcome.wrong.append(f"{name}: {response!r:.200}")


def blocking(api: IdentityProfilesApi, work: Work, until: float) -> None:
    """The work of a thread."""
    while time.monotonic() < until:
        call = work.pick()
        try:
            response = getattr(api, call[0])(*call[1], **call[2])
        except Exception as error:  # noqa: BLE001 - all are judged
            response = error
        work.judge(call, response)


async def awaited(api: aio.IdentityProfilesApi, work: Work, until: float) -> None:
    """The work of a task."""
    while time.monotonic() < until:
        call = work.pick()
        try:
            response = await getattr(api, call[0])(*call[1], **call[2])
        except Exception as error:  # noqa: BLE001 - all are judged
            response = error
        work.judge(call, response)


async def tasks(configuration: Configuration, make: Callable[[str], Work], until: float) -> None:
    """All tasks, on one loop."""
    async with aio.ApiClient(configuration) as api_client:
        api = aio.IdentityProfilesApi(api_client)
        await asyncio.gather(*(awaited(api, make(f"task-{number}"), until) for number in range(TASKS)))


@contextmanager
def hostile(seed: int, outcome: Outcome) -> Iterator[dict[str, str]]:
    """The sandbox behind the hostile network; adds its fault counts to the result."""
    command = [sys.executable, str(Path(__file__).parent / "hostile.py"), str(seed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield json.loads(process.stdout.readline())
            out, _ = process.communicate(timeout=30)
            outcome.faults = json.loads(out)
        finally:
            process.kill()


def resident() -> float:
    """Memory of this process in MB; the peak if there is no /proc, and 0 on Windows."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0 if sys.platform == "win32" else peak()


def peak() -> float:
    """Peak memory of this process in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def login(where: dict[str, str], way: str) -> Configuration:
    """A configuration that logs in to the sandbox in this way."""
    return Configuration(base_url=where[way], client_id=where["client_id"], client_secret=where["client_secret"])


def soak(seconds: float, seed: int = 1) -> Outcome:
    """Make calls for this number of seconds."""
    outcome = Outcome()
    with hostile(seed, outcome) as where:
        direct = IdentityProfilesApi(ApiClient(login(where, "direct")))
        ids = [str(profile.id) for profile in direct.list_identity_profiles()]
        configuration = login(where, "hostile")

        def make(name: str) -> Work:
            return Work(f"{seed}-{name}", outcome, ids)

        until = time.monotonic() + seconds
        api = IdentityProfilesApi(ApiClient(configuration))
        threads = [
            threading.Thread(target=blocking, args=(api, make(f"thread-{number}"), until)) for number in range(THREADS)
        ]
        threads.append(threading.Thread(target=lambda: asyncio.run(tasks(configuration, make, until))))
        for thread in threads:
            thread.start()
        time.sleep(seconds / 3)
        before = resident()
        for thread in threads:
            thread.join()
        outcome.grown = resident() - before
        check_creates(direct, outcome)
    return outcome


def check_creates(direct: IdentityProfilesApi, outcome: Outcome) -> None:
    """Count the created profiles in the sandbox itself."""
    found: Counter[str] = Counter()
    for offset in range(0, 1_000_000, 250):
        page = direct.list_identity_profiles(limit=250, offset=offset)
        found.update(str(profile.name) for profile in page)
        if len(page) < 250:
            break
    outcome.doubled = [name for name in outcome.created if found[name] > 1]
    outcome.lost = [name for name, responded in outcome.created.items() if responded and not found[name]]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make soak ARGS=…", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600, help="how long (default: 600)")
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="what the faults follow from (default: the time)"
    )
    arguments = parser.parse_args()
    outcome = soak(arguments.seconds, arguments.seed)
    sys.stdout.write(f"seed: {arguments.seed}\n{outcome.report()}\n")
    sys.exit(bool(outcome.wrong or outcome.doubled or outcome.lost or outcome.grown > GROWS))


if __name__ == "__main__":
    main()
