"""State that the actors of a program share: tenants to call, clients, models, and how an action is tried."""

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
"""Models that a program keeps."""
CLIENTS = 4
NESTED = 2
"""Depth to which callbacks of calls may call in turn."""


class World:
    """Shared without locks: the actors replace each other's clients and models at any moment."""

    def __init__(self, where: dict[str, str], kinds: frozenset[str], trace: int | None) -> None:
        self.where = where
        self.kinds = kinds
        self.trace = trace
        self.models: list[Any] = []
        self.clients: list[ApiClient] = []
        self.mortal: list[weakref.ref[Any]] = []
        self.unexpected = 0
        self.leaving = False
        self._local = threading.local()

    def configuration(self, random: Random, **more: Any) -> Configuration:
        """Settings that reach a tenant directly, or through a network that fails, or reach nobody."""
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
        """One of the shared clients, at times a new one in its place."""
        while len(self.clients) < CLIENTS:
            self.clients.append(ApiClient(self.configuration(random)))
        number = random.randrange(CLIENTS)
        if random.random() < 1 / 8:
            self.clients[number] = ApiClient(self.configuration(random))
        return self.clients[number]

    def api(self, random: Random) -> IdentityProfilesApi:
        """An API on one of the shared clients."""
        return IdentityProfilesApi(self.client(random))

    def keep(self, model: Any) -> None:
        """Shares a model with the other actors."""
        self.models.append(model)
        del self.models[:-MODELS]

    def watch(self, mortal: Any) -> Any:
        """Notes an object that has to be gone when a round is over."""
        self.mortal.append(weakref.ref(mortal))
        return mortal

    def survivors(self) -> int:
        """Objects that nobody should hold any more; forgets them."""
        alive = sum(mortal() is not None for mortal in self.mortal)
        self.mortal.clear()
        return alive

    def clear(self) -> None:
        """Drops everything that is shared, as a program does that forgets to close."""
        self.models.clear()
        self.clients.clear()

    @contextmanager
    def nested(self) -> Iterator[bool]:
        """Whether a callback may call: not for ever within each other."""
        depth = getattr(self._local, "depth", 0)
        self._local.depth = depth + 1
        try:
            yield depth < NESTED
        finally:
            self._local.depth = depth

    def call_back(self, random: Random) -> None:
        """What finalizers, log handlers, signal handlers and token functions do: a short call to somebody."""
        with self.nested() as may:
            if may:
                settings = self.configuration(random, access_token="T", timeout=0.3, retries=0)
                IdentityProfilesApi(ApiClient(settings)).list_identity_profiles(limit=1)

    def attempt(self, actor: str, action: Action, random: Random) -> None:
        """Does one action; what it may not raise is reported and ends the program badly."""
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
                return  # no thread can be started any more
            self.report(actor, action.name)

    def report(self, actor: str, name: str) -> None:
        """Writes what nobody expected, past all buffers and locks."""
        self.unexpected += 1
        os.write(2, f"UNEXPECTED in {name} of {actor}\n{traceback.format_exc()}\n".encode(errors="replace"))

    def note(self, line: str) -> None:
        """Leaves a trace of what is begun."""
        if self.trace is not None:
            os.write(self.trace, f"{line}\n".encode())


def half_made(args: sys.UnraisableHookArgs) -> bool:
    """Whether a signal interrupted the start of a thread or the making of a loop, which leaves both in disorder."""
    loop = args.exc_type is AttributeError and "EventLoop" in str(args.exc_value)
    return loop or "thread started by" in str(args.err_msg)


def unraisable(world: World) -> None:
    """Has what finalizers raise reported, but for what they raise on purpose."""
    from stress.actions import ALWAYS

    def hook(args: sys.UnraisableHookArgs) -> None:
        # Warnings of coroutines that nobody awaited come this way too when they are errors; here they are none.
        if issubclass(args.exc_type, (*ALWAYS, KeyboardInterrupt)):
            return
        if "signals" in world.kinds and half_made(args):
            return
        world.unexpected += 1
        text = "".join(traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback))
        os.write(2, f"UNEXPECTED, unraisable: {args.err_msg} {type(args.object)}\n{text}\n".encode(errors="replace"))

    sys.unraisablehook = hook
