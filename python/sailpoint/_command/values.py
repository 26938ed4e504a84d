"""What the values of arguments may be."""

from __future__ import annotations

import math
import threading
from argparse import ArgumentTypeError

__all__ = ["filled", "port", "positive", "seconds"]

_HIGHEST_PORT = 65535


def filled(text: str) -> str:
    """What may not be empty, as a variable that is not set would make it."""
    if not text:
        raise ArgumentTypeError("it should not be empty")
    return text


def positive(text: str) -> int:
    """A number to count with."""
    if not text.isdecimal() or not int(text):
        raise ArgumentTypeError(f"{text!r} is no number above 0")
    return int(text)


def port(text: str) -> int:
    """A TCP port."""
    if not text.isdecimal() or int(text) > _HIGHEST_PORT:
        raise ArgumentTypeError(f"{text!r} is no number from 0 to {_HIGHEST_PORT}")
    return int(text)


def seconds(text: str) -> float:
    """A length of time."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < threading.TIMEOUT_MAX:
        raise ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return value
