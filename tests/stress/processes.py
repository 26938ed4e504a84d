"""Actions on the process: forks in the middle of calls, and tenants that start and stop in it."""

from __future__ import annotations

import os
import signal
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
"""Seconds for a forked child."""

if hasattr(os, "fork"):

    @action("forks")
    def fork(world: World, random: Random) -> None:
        if random.random() < 3 / 4:
            return  # a fork takes as long as many other actions
        child = os.fork()
        if child == 0:
            in_the_child(world, random)
        status = awaited(child)
        if status:
            raise AssertionError(f"a forked child ended with {status}")

    def in_the_child(world: World, random: Random) -> None:
        """Does a few things and ends, whatever comes of them."""
        status = 70
        try:
            world.unexpected = 0
            for each in random.sample(ACTIONS["calls"] + ACTIONS["awaited"], 2):
                world.attempt("child", each, random)
            status = 71 if world.unexpected else 0
        finally:
            os._exit(status)

    def awaited(child: int) -> int:
        """Status of a child; it is ended when it does not end."""
        deadline = time.monotonic() + CHILD
        while time.monotonic() < deadline:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.005)
        os.kill(child, signal.SIGUSR1)  # shows its stacks; faulthandler's watchdog does not outlive a fork
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
