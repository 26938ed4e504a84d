"""Actions of programs by kind, and the exceptions that each may raise."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from sailpoint.exceptions import OpenApiException

if TYPE_CHECKING:
    from stress.world import World

Perform = Callable[["World", Random], Any]


class OddError(Exception):
    """Raised by callbacks of programs; any caller of a callback may raise it."""


ALWAYS: tuple[type[BaseException], ...] = (OpenApiException, OddError, asyncio.CancelledError)
"""Exceptions that every action may raise: callbacks run anywhere, and every call may fail."""


@dataclass(frozen=True)
class Action:
    """An action of programs."""

    name: str
    perform: Perform
    raises: tuple[type[BaseException], ...]
    small_stack: bool
    """True if it works on a stack of 128 kB."""


ACTIONS: dict[str, list[Action]] = defaultdict(list)


def action(kind: str, *raises: type[BaseException], small_stack: bool = False) -> Callable[[Perform], Perform]:
    """Register a function as an action of a kind."""

    def register(perform: Perform) -> Perform:
        ACTIONS[kind].append(Action(f"{kind}.{perform.__name__}", perform, (*ALWAYS, *raises), small_stack))
        return perform

    return register
