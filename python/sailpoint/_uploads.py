"""Finds out whether a file object can be read again through its path, so that an upload needs no copy."""

from __future__ import annotations

import io
import os
import stat

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Any


def place_of_file(file: Any) -> tuple[str, int] | None:
    """Path and position of an ordinary file that is open for reading bytes; None for any other object."""
    raw = file.raw if type(file) is io.BufferedReader else file
    if type(raw) is not io.FileIO or not raw.readable() or not isinstance(raw.name, str | bytes):
        return None
    opened = os.fstat(raw.fileno())
    try:
        named = os.stat(raw.name)
    except OSError:
        return None
    if not stat.S_ISREG(opened.st_mode) or not os.path.samestat(opened, named):
        return None
    return os.fsdecode(raw.name), file.tell()
