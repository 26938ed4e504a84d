"""The journal of an application: a line before and after each write, so that a stopped application can be finished."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from sailpoint.project.errors import Fault, InvalidProjectError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from sailpoint.project.folder import Folder
    from sailpoint.project.planning import Plan

__all__ = ["Journal", "private_file"]

_PRIVATE = ".sailpoint"


class Journal:
    """The journal of one plan, in a file of the project's private folder, with the entries of former runs.

    It knows what this run has done even if the file cannot be written.
    """

    def __init__(self, folder: Folder, plan: Plan) -> None:
        self._folder = folder
        self._name = f"{_PRIVATE}/journal-{plan.environment}-{plan.id}.jsonl"
        self._states = dict(self._entries())

    def begin(self, label: str) -> None:
        """Record that a write begins."""
        self._write("begins", label)
        self._states[label] = "begins"

    def end(self, label: str) -> None:
        """Record that a write is done and was read back."""
        self._states[label] = "done"
        self._write("done", label)

    def fail(self, label: str) -> None:
        """Record that the tenant rejected a write; a record that cannot be written leaves it uncertain."""
        with suppress(InvalidProjectError):
            self._write("rejected", label)
        self._states[label] = "rejected"

    def settle(self, held: Iterable[str], needed: Iterable[str]) -> None:
        """Correct the entries of former runs by what the tenant has now."""
        self._states |= dict.fromkeys(held, "done")
        for label in needed:
            if self._states.get(label) == "done":
                del self._states[label]

    def done(self) -> set[str]:
        """The writes that are done."""
        return {label for label, state in self._states.items() if state == "done"}

    def uncertain(self) -> set[str]:
        """The writes that were begun and whose end is not recorded: the tenant may have them, or still work on them."""
        return {label for label, state in self._states.items() if state == "begins"}

    def close(self) -> None:
        """Remove the journal, because the plan is finished; one that stays says so."""
        with suppress(OSError):
            (self._folder.path / self._name).unlink(missing_ok=True)

    def _entries(self) -> Iterator[tuple[str, str]]:
        """The write and the state of each line that is whole; the process may have been killed within one."""
        if not self._folder.exists(self._name):
            return
        for line in self._folder.read(self._name).splitlines():
            with suppress(ValueError, KeyError, TypeError):
                entry = json.loads(line)
                yield str(entry["write"]), str(entry["state"])

    def _write(self, state: str, label: str) -> None:
        path = private_file(self._folder, self._name)
        entry = json.dumps({"state": state, "write": label})
        try:
            with path.open("ab+") as file:
                if file.tell() and not _ends_line(file):
                    entry = f"\n{entry}"
                file.write(f"{entry}\n".encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise InvalidProjectError([Fault(self._name, 0, "", f"cannot be written: {error.strerror}")]) from None


def _ends_line(file: BinaryIO) -> bool:
    """True if a file does not end within a line."""
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def private_file(folder: Folder, name: str) -> Path:
    """The path of a file in the project's private folder, which Git ignores."""
    folder.write(f"{_PRIVATE}/.gitignore", "*\n")
    return folder.inside(name)
