"""Types of arguments, which check their values."""

from __future__ import annotations

import math
import threading
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

from sailpoint._ranges import described

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["filled", "port", "positive", "seconds", "within"]

_HIGHEST_PORT = 65535


def filled(text: str) -> str:
    """A non-empty string; an unset shell variable would make it empty."""
    if not text:
        raise ArgumentTypeError("must not be empty")
    return text


def positive(text: str) -> int:
    """A positive integer."""
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"must be an integer of at least 1 (got {text!r})")
    return int(text)


def port(text: str) -> int:
    """A TCP port."""
    if not text.isdecimal() or int(text) > _HIGHEST_PORT:
        raise ArgumentTypeError(f"must be a port from 0 to {_HIGHEST_PORT} (got {text!r})")
    return int(text)


def seconds(text: str) -> float:
    """A duration in seconds."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < threading.TIMEOUT_MAX:
        raise ArgumentTypeError(f"must be a number of seconds above 0 (got {text!r})")
    return value


def within(least: float, most: float, kind: type[float] = int) -> Callable[[str], float]:
    """The type of numbers in a range."""
    name = {int: "an integer", float: "a number"}[kind]

    def number(text: str) -> float:
        try:
            value = kind(text)
        except ValueError:
            value = math.nan
        if not least <= value <= most:
            raise ArgumentTypeError(f"must be {name}, {described(least, most)} (got {text!r})")
        return value

    return number
