"""A random program: `python -m stress.program SEED KINDS TENANT`; TENANT is JSON with the addresses of tenants."""

from __future__ import annotations

import argparse
import asyncio
import faulthandler
import json
import logging
import os
import signal
import sys
import threading
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient
from stress import awaited, calls, classes, models, processes  # noqa: F401 - they register their actions
from stress.actions import ACTIONS, ALWAYS, Action, OddError
from stress.measure import Measure, grown, measured
from stress.world import World, unraisable

if TYPE_CHECKING:
    from types import FrameType

ROUNDS = 6
MAX_ROUNDS = 12
"""Number of rounds if something grows: more rounds than these would exceed the deadline."""
DEADLINE = 90.0
"""Time limit of a program in seconds; it usually takes a few."""
ROUND = 3.0
"""Seconds after which actors start no new action."""
LEAVING = 15.0
"""Time limit of the interpreter's shutdown in seconds."""
SMALL_STACK = 128 * 1024
FAILED = 3
CALLS = 5
"""Maximum number of calls of the signal handler during one action, which may otherwise never end."""
KINDS = [*ACTIONS, "small stacks", "signals", "leaves"]
"""Kinds of actions, and other properties of programs: small stacks, interrupts, an exit with calls in flight."""

LOCKING = ("<frozen importlib", logging.__file__)
ASYNCIO = str(Path(asyncio.__file__).parent)
"""Prefixes of file names: modules that an exception would leave with a locked lock, and asyncio."""
INTERRUPTIONS: tuple[type[BaseException], ...] = (KeyboardInterrupt, *ALWAYS)
"""Exceptions that end an action on the main thread."""


class Program:
    """A program made from a seed and kinds of actions."""

    def __init__(self, seed: str, kinds: frozenset[str], world: World) -> None:
        random = Random(seed)
        self.seed = seed
        self.kinds = kinds
        self.world = world
        self.actions = [each for kind in ACTIONS if kind in kinds for each in ACTIONS[kind]]
        self.threads = random.choice([0, 1, 2, 4, 8])
        self.small = random.choice([1, 2]) if "small stacks" in kinds else 0
        self.length = random.choice([5, 15, 30])
        self.interval = random.choice([0.0005, 0.005, 0.05])
        self.may_raise = False
        self.may_call = 0
        self.until = 0.0
        self.switch = random.choice([1e-6, 1e-4, 0.005])

    def run(self) -> list[Measure]:
        """Run all rounds. They are equal, so that steady growth, which more rounds confirm, is a leak."""
        sys.setswitchinterval(self.switch)
        measures: list[Measure] = []
        while len(measures) < ROUNDS or (len(measures) < MAX_ROUNDS and grown(measures)):
            self.world.note(f"round {len(measures)}")
            self.round()
            ApiClient.set_default(None)
            Configuration.set_default(None)
            self.world.clear()
            calls.LOGGER.handlers.clear()
            measures.append(measured())
        return measures

    def round(self) -> None:
        """Start the actors and wait for them."""
        self.until = time.monotonic() + ROUND
        threads = [self.thread(f"small-{number}", SMALL_STACK) for number in range(self.small)]
        threads += [self.thread(f"thread-{number}") for number in range(self.threads)]
        self.interrupted()
        for thread in threads:
            thread.join(DEADLINE)

    def thread(self, actor: str, stack: int = 0) -> threading.Thread:
        """An actor in a started thread."""
        actions = [each for each in self.actions if not stack or each.small_stack]
        thread = threading.Thread(target=self.act, args=(actor, actions, Random(f"{self.seed}/{actor}")), daemon=True)
        threading.stack_size(stack)
        thread.start()
        threading.stack_size(0)
        return thread

    def act(self, actor: str, actions: list[Action], random: Random) -> None:
        """Do some of the actions in sequence."""
        for _ in range(self.length if actions else 0):
            if time.monotonic() > self.until:
                return
            self.world.attempt(actor, random.choice(actions), random)

    def interrupted(self) -> None:
        """Run the main thread's actions, with signals if the program has them."""
        random = Random(f"{self.seed}/main")
        self.arm(random, self.interval)
        for _ in range(self.length):
            if time.monotonic() > self.until:
                break
            try:
                self.may_raise, self.may_call = True, CALLS
                self.world.attempt("main", random.choice(self.actions), random)
                self.may_raise = False
            except INTERRUPTIONS:
                continue  # raised by the handler, perhaps beside the action
        self.arm(random, 0)

    def arm(self, random: Random, interval: float) -> None:
        """Start or stop the timer signals."""
        if "signals" in self.kinds and hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, lambda _, frame: self.handle(random, frame))
            signal.setitimer(signal.ITIMER_REAL, interval, interval)

    def handle(self, random: Random, frame: FrameType | None) -> None:
        """The signal handler; it raises once, and only where the program catches it.

        It never raises during a fork, an import or a log call: CPython's own locks would stay locked. In an event loop
        it raises only KeyboardInterrupt: asyncio catches other exceptions in its callbacks, and the tasks that they
        should resume wait forever.
        """
        if self.world.forking or is_within(frame, LOCKING):
            return
        in_loop = is_within(frame, ASYNCIO)
        drawn = random.randrange(12)
        if drawn < 2 and self.may_raise:
            self.may_raise = False
            raise KeyboardInterrupt if in_loop else [KeyboardInterrupt, OddError][drawn]
        if drawn == 2 and self.may_call:
            self.may_call -= 1
            try:
                self.world.call_back(random)
            except ALWAYS:
                if in_loop or not self.may_raise:
                    return
                self.may_raise = False
                raise

    def leave(self) -> None:
        """Start calls that are in flight at exit, if the program has them."""
        if "leaves" in self.kinds:
            self.world.leaving = True
            self.until = time.monotonic() + LEAVING
            for number in range(4):
                self.thread(f"leaving-{number}")
            time.sleep(0.05)


def is_within(frame: FrameType | None, prefix: str | tuple[str, ...]) -> bool:
    """True if the file name of a frame, or of one of its callers, begins with a prefix."""
    while frame is not None:
        if frame.f_code.co_filename.startswith(prefix):
            return True
        frame = frame.f_back
    return False


def main() -> int:
    """Return 0 if there was no failure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed")
    parser.add_argument("kinds", type=lambda text: frozenset(text.split(",")))
    parser.add_argument("tenant", type=json.loads)
    parser.add_argument("--trace", help="a file for what is begun")
    given = parser.parse_args()
    faulthandler.enable()
    faulthandler.dump_traceback_later(DEADLINE, exit=True)
    if hasattr(faulthandler, "register"):
        faulthandler.register(signal.SIGUSR1)
    trace = os.open(given.trace, os.O_WRONLY | os.O_CREAT | os.O_APPEND) if given.trace else None
    world = World(given.tenant, given.kinds, trace)
    unraisable(world)
    program = Program(given.seed, given.kinds, world)
    found = grown(program.run())
    for line in found:
        os.write(2, f"LEAK: {line}\n".encode())
    if survivors := world.survivors():
        found.append("survivors")
        os.write(2, f"LEAK: {survivors} clients that only their own token functions and headers hold\n".encode())
    world.note("leaving")
    faulthandler.dump_traceback_later(LEAVING, exit=True)
    status = FAILED if found or world.unexpected else 0
    program.leave()
    return status


if __name__ == "__main__":
    sys.exit(main())
