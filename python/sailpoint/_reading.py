"""Reads files from untrusted sources: regular files only, up to a size limit."""

from __future__ import annotations

import os
import stat
import sys

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["LARGEST", "LARGEST_SEED", "UnreadableError", "content", "standard_input", "warn_of_others"]

LARGEST = 64 << 20  # bytes; the tenant's limit for a request body
LARGEST_SEED = 1 << 30  # bytes; enough for a company of a million people

# Permissions of users other than the owner.
_MAY = {"read": stat.S_IRGRP | stat.S_IROTH, "change": stat.S_IWGRP | stat.S_IWOTH}


class UnreadableError(ValueError):
    """A path is not a regular file, or the file is too large; the message says which."""


def content(file: str | os.PathLike[str], largest: int = LARGEST) -> bytes:
    """The bytes of a file.

    Raises:
        OSError: The file cannot be opened or read.
        UnreadableError: The path is a directory, a device or a pipe, or the file is too large.
    """
    # O_NONBLOCK: opening a pipe without a writer must not block. O_NOCTTY: opening a terminal has no side effects.
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
    """All bytes of the standard input.

    Raises:
        OSError: The standard input cannot be read.
        UnreadableError: It has more bytes than allowed.
    """
    return _bounded(sys.stdin.buffer, largest)


def warn_of_others(file: str | os.PathLike[str], *, has_secret: bool = True) -> None:
    """Warn if other users may change a file with login settings, or read one with a secret. Does nothing on Windows."""
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
        message = f"other users may {' and '.join(may)} {name} (mode {mode & 0o777:o}); chmod 600 prevents this"
        warnings.warn(message, InsecureWarning, stacklevel=3)


def _bounded(opened: BinaryIO, largest: int) -> bytes:
    # One extra byte shows whether there are more; the size that a file reports is not reliable.
    data = opened.read(largest + 1)
    if len(data) > largest:
        raise UnreadableError(f"it has more than {largest} bytes")
    return data


def _kind(mode: int) -> str:
    kinds = ((stat.S_ISDIR, "a directory"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))
    return next((name for test, name in kinds if test(mode)), "a device")
