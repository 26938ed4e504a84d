"""Actions on the process: forks during calls, and tenants that start and stop."""

from __future__ import annotations

import concurrent.futures.thread  # noqa: F401 - registers fork hooks, which must not happen during a fork
import os
import signal
import threading
import time
from typing import TYPE_CHECKING, Any

from sailpoint.sandbox import Sandbox, evaluate
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
from stress.actions import ACTIONS, action
from stress.calls import MISUSE
from stress.values import choose, value

if TYPE_CHECKING:
    from random import Random

    from stress.world import World

CHILD = 15
"""Time limit of a forked child in seconds."""

if hasattr(os, "fork"):

    @action("forks")
    def fork(world: World, random: Random) -> None:
        if random.random() < 3 / 4:
            return  # a fork takes as long as many other actions
        child = forked(world)
        if child == 0:
            in_the_child(world, random)
        status = awaited(child)
        if status:
            raise AssertionError(f"a forked child ended with {status}")

    def forked(world: World) -> int:
        """Forks, in the main thread without signal handlers that raise.

        One that raised in the fork hook of `logging` would leave its lock taken for ever. That is CPython's to mend.
        """
        if threading.current_thread() is not threading.main_thread():
            return os.fork()
        world.forking = True
        child = os.fork()
        world.forking = False
        return child

    def in_the_child(world: World, random: Random) -> None:
        """Do a few actions and exit, whatever their results."""
        status = 70
        try:
            world.unexpected = 0
            for each in random.sample(ACTIONS["calls"] + ACTIONS["awaited"], 2):
                world.attempt("child", each, random)
            status = 71 if world.unexpected else 0
        finally:
            os._exit(status)

    def awaited(child: int) -> int:
        """Exit status of a child, which is killed after its time limit."""
        deadline = time.monotonic() + CHILD
        while time.monotonic() < deadline:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.005)
        os.kill(child, signal.SIGUSR1)  # prints its stacks; faulthandler's watchdog does not survive a fork
        time.sleep(0.5)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return -signal.SIGKILL


@action("tenants", *MISUSE, RuntimeError, OSError)
def embed_a_tenant(_: World, random: Random) -> None:
    with Sandbox(task_delay=0) as sandbox:
        settings = sandbox.configuration(timeout=1.0, retries=0)
        stop: Any = choose(random, [sandbox.stop, sandbox.reset, sandbox.snapshot, lambda: sandbox.requests])
        fault: Any = choose(random, [{"status": 503}, {"reset": True}, {"truncate": True}])
        sandbox.faults.add("GET *", share=0.3, **fault)
        for number in range(6):
            if number == random.randrange(6):
                stop()
            try:
                IdentityProfilesApi(ApiClient(settings)).list_identity_profiles()
            except OSError:
                continue


@action("tenants", *MISUSE, IndexError)
def evaluate_transforms(_: World, random: Random) -> None:
    evaluate(
        choose(
            random,
            [
                {"type": "upper", "attributes": {"input": {"type": "static", "attributes": {"value": "a"}}}},
                {"type": "static", "attributes": {"value": value(random)}},
                {"type": "concat", "attributes": {"values": [value(random), "b"]}},
                value(random),
            ],
        )
    )
