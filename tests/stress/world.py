"""State that the actors of a program share: tenants, clients and models."""

from __future__ import annotations

import os
import sys
import threading
import traceback
import weakref
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from stress.actions import Action

MODELS = 24
"""Number of models that a program keeps."""
CLIENTS = 4
NESTED = 2
"""Maximum depth of calls in callbacks of calls."""
CALLBACKS = 30
"""Maximum number of calls in callbacks between two cleanups, each of which may wait for its timeout."""


class World:
    """Shared state without locks: actors replace clients and models at any moment."""

    def __init__(self, where: dict[str, str], kinds: frozenset[str], trace: int | None) -> None:
        self.where = where
        self.kinds = kinds
        self.trace = trace
        self.models: list[Any] = []
        self.clients: list[ApiClient] = []
        self.mortal: list[weakref.ref[Any]] = []
        self.callbacks = 0
        self.unexpected = 0
        self.leaving = False
        self.forking = False
        self._local = threading.local()

    def configuration(self, random: Random, **more: Any) -> Configuration:
        """A configuration for a tenant, for one behind a failing network, or for an address without one."""
        way = random.choice(["direct", "direct", "direct", "hostile", "hostile", "silent", "closed"])
        given = {
            "base_url": self.where[way],
            "client_id": self.where["client_id"],
            "client_secret": self.where["client_secret"],
            "timeout": random.choice([0.02, 0.3, 1.0]),
            "retries": random.choice([0, 0, 1]),
        }
        return Configuration(**{**given, **more})

    def client(self, random: Random) -> ApiClient:
        """One of the shared clients, sometimes replaced by a new one."""
        while len(self.clients) < CLIENTS:
            self.clients.append(ApiClient(self.configuration(random)))
        number = random.randrange(CLIENTS)
        if random.random() < 1 / 8:
            self.clients[number] = ApiClient(self.configuration(random))
        return self.clients[number]

    def api(self, random: Random) -> IdentityProfilesApi:
        """An API with one of the shared clients."""
        return IdentityProfilesApi(self.client(random))

    def keep(self, model: Any) -> None:
        """Share a model with the other actors."""
        self.models.append(model)
        del self.models[:-MODELS]

    def watch(self, mortal: Any) -> Any:
        """Record an object that must be freed by the end of the round."""
        self.mortal.append(weakref.ref(mortal))
        return mortal

    def survivors(self) -> int:
        """Number of recorded objects that are still alive; clears the record."""
        alive = sum(mortal() is not None for mortal in self.mortal)
        self.mortal.clear()
        return alive

    def clear(self) -> None:
        """Drop all shared objects without closing them."""
        self.callbacks = 0
        self.models.clear()
        self.clients.clear()

    @contextmanager
    def nested(self) -> Iterator[bool]:
        """True if a callback may make calls, which limits their nesting."""
        depth = getattr(self._local, "depth", 0)
        self._local.depth = depth + 1
        try:
            yield depth < NESTED
        finally:
            self._local.depth = depth

    def call_back(self, random: Random) -> None:
        """The work of finalizers, log handlers, signal handlers and token functions: a short call."""
        with self.nested() as may:
            if may and self.callbacks < CALLBACKS:
                self.callbacks += 1
                settings = self.configuration(random, access_token="T", timeout=0.3, retries=0)
                IdentityProfilesApi(ApiClient(settings)).list_identity_profiles(limit=1)

    def attempt(self, actor: str, action: Action, random: Random) -> None:
        """Do an action; an unexpected exception is reported and fails the program."""
        self.note(f"{actor} {action.name}")
        try:
            action.perform(self, random)
        except KeyboardInterrupt:
            if "signals" not in self.kinds:
                self.report(actor, action.name)
            raise
        except action.raises:
            pass
        except BaseException as error:  # noqa: BLE001 - PanicException is one
            if self.leaving and isinstance(error, RuntimeError) and "shutdown" in str(error):
                return  # no new thread can be started
            self.report(actor, action.name)

    def report(self, actor: str, name: str) -> None:
        """Write an unexpected exception, bypassing all buffers and locks."""
        self.unexpected += 1
        os.write(2, f"UNEXPECTED in {name} of {actor}\n{traceback.format_exc()}\n".encode(errors="replace"))

    def note(self, line: str) -> None:
        """Record the action that is about to start."""
        if self.trace is not None:
            os.write(self.trace, f"{line}\n".encode())


def half_made(args: sys.UnraisableHookArgs) -> bool:
    """True if a signal interrupted the start of a thread, or the creation or the end of a loop, which breaks both."""
    made = args.exc_type is AttributeError and "EventLoop" in str(args.exc_value)
    ended = any(frame.name == "_close_self_pipe" for frame in traceback.extract_tb(args.exc_traceback))
    return made or ended or "thread started by" in str(args.err_msg)


def unraisable(world: World) -> None:
    """Report exceptions of finalizers, except intended ones."""
    from stress.actions import ALWAYS

    def hook(args: sys.UnraisableHookArgs) -> None:
        # Warnings about coroutines never awaited also arrive here if warnings are errors; they are expected.
        if issubclass(args.exc_type, (*ALWAYS, KeyboardInterrupt)):
            return
        if "signals" in world.kinds and half_made(args):
            return
        world.unexpected += 1
        text = "".join(traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback))
        os.write(2, f"UNEXPECTED, unraisable: {args.err_msg} {type(args.object)}\n{text}\n".encode(errors="replace"))

    sys.unraisablehook = hook
