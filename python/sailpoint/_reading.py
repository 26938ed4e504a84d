"""Reads files that others may have made: bounded, and only what is a file."""

from __future__ import annotations

import os
import stat
import sys

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["LARGEST", "LARGEST_SEED", "UnreadableError", "content", "standard_input", "warn_of_others"]

LARGEST = 64 << 20  # bytes, as many as the tenant takes of a request
LARGEST_SEED = 1 << 30  # a company of a million people

_MAY = {"read": stat.S_IRGRP | stat.S_IROTH, "change": stat.S_IWGRP | stat.S_IWOTH}  # those who do not own a file


class UnreadableError(ValueError):
    """A file is not one to read, or too large; the message says which."""


def content(file: str | os.PathLike[str], largest: int = LARGEST) -> bytes:
    """The bytes of a file.

    Raises:
        OSError: it cannot be opened or read.
        UnreadableError: it is a directory, a device or a pipe, or larger than that.
    """
    # A pipe that nobody writes to must not make it wait; O_NOCTTY, because opening a terminal may change who owns it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(file, flags)
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise UnreadableError(f"it is {_kind(mode)}, not a file")
        with os.fdopen(descriptor, "rb", closefd=False) as opened:
            return _bounded(opened, largest)
    finally:
        os.close(descriptor)


def standard_input(largest: int = LARGEST) -> bytes:
    """The bytes of the standard input, to its end.

    Raises:
        OSError: it cannot be read.
        UnreadableError: there are more.
    """
    return _bounded(sys.stdin.buffer, largest)


def warn_of_others(file: str | os.PathLike[str], *, has_secret: bool = True) -> None:
    """Warn where others may change a file that says where to log in, or read one with a secret.

    Windows has no such modes.
    """
    if os.name != "posix":
        return
    try:
        mode = os.stat(file).st_mode
    except OSError:
        return
    may = [verb for verb, bits in _MAY.items() if mode & bits and (has_secret or verb == "change")]
    if may:
        import warnings

        from sailpoint.exceptions import InsecureWarning

        name = os.fspath(file)
        message = f"others may {' and '.join(may)} {name} (mode {mode & 0o777:o}); chmod 600 keeps them out"
        warnings.warn(message, InsecureWarning, stacklevel=3)


def _bounded(opened: BinaryIO, largest: int) -> bytes:
    # One byte more tells whether there are more; the size that a file claims may be any.
    data = opened.read(largest + 1)
    if len(data) > largest:
        raise UnreadableError(f"it has more than {largest} bytes")
    return data


def _kind(mode: int) -> str:
    kinds = ((stat.S_ISDIR, "a directory"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))
    return next((name for test, name in kinds if test(mode)), "a device")
