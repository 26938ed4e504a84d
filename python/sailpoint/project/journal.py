"""The journal of an application: a line before and after each write, so that a stopped application can be finished."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from sailpoint.project.errors import Fault, InvalidProjectError

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.project.folder import Folder
    from sailpoint.project.planning import Plan

__all__ = ["Journal", "private_file"]

_PRIVATE = ".sailpoint"


class Journal:
    """The journal of one plan, in a file of the project's private folder."""

    def __init__(self, folder: Folder, plan: Plan) -> None:
        self._folder = folder
        self._name = f"{_PRIVATE}/journal-{plan.environment}-{plan.id}.jsonl"

    @property
    def exists(self) -> bool:
        """True if the plan was begun and not finished."""
        return self._folder.exists(self._name)

    def begin(self, label: str) -> None:
        """Record that a write begins."""
        self._write("begins", label)

    def end(self, label: str) -> None:
        """Record that a write is done and was read back."""
        self._write("done", label)

    def fail(self, label: str) -> None:
        """Record that the tenant rejected a write."""
        self._write("rejected", label)

    def done(self) -> list[str]:
        """The writes that are done."""
        return [label for state, label in self._entries() if state == "done"]

    def uncertain(self) -> set[str]:
        """The writes that were begun and whose end is not recorded: the tenant may have them, or still work on them."""
        last = {label: state for state, label in self._entries()}
        return {label for label, state in last.items() if state == "begins"}

    def _entries(self) -> list[tuple[str, str]]:
        if not self.exists:
            return []
        lines = self._folder.read(self._name).splitlines()
        entries = [json.loads(line) for line in lines if line.endswith("}")]
        return [(str(each["state"]), str(each["write"])) for each in entries]

    def close(self) -> None:
        """Remove the journal, because the plan is finished."""
        (self._folder.path / self._name).unlink(missing_ok=True)

    def _write(self, state: str, label: str) -> None:
        path = private_file(self._folder, self._name)
        try:
            with path.open("a", encoding="utf-8") as file:
                file.write(f"{json.dumps({'state': state, 'write': label})}\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise InvalidProjectError([Fault(self._name, 0, "", f"cannot be written: {error.strerror}")]) from None


def private_file(folder: Folder, name: str) -> Path:
    """The path of a file in the project's private folder, which Git ignores."""
    folder.write(f"{_PRIVATE}/.gitignore", "*\n")
    return folder.path / name
