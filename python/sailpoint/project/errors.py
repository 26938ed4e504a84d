"""Errors of a project: each one says what is wrong, where, and what to do."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = [
    "ApplyError",
    "Fault",
    "GuardError",
    "InvalidProjectError",
    "ProjectError",
    "StalePlanError",
    "UnsupportedError",
    "WrongTenantError",
    "collecting",
]


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a file.

    Attributes:
        file: The file, relative to the project's folder.
        line: The line, or 0 for the whole file.
        path: The names that lead to the value, for example `mappings.email.source`.
        text: The problem, and what to do.
    """

    file: str
    line: int
    path: str
    text: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.path}: {self.text}" if self.path else f"{where}: {self.text}"


class ProjectError(Exception):
    """Base class of the errors of a project."""


class InvalidProjectError(ProjectError):
    """Files of the project are not valid; `faults` lists all problems."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults), key=astuple))
        super().__init__("\n".join(map(str, self.faults)))


@contextmanager
def collecting(faults: list[Fault]) -> Iterator[None]:
    """Add the faults of an InvalidProjectError to a list, so that those of the next file are found, too."""
    try:
        yield
    except InvalidProjectError as error:
        faults += error.faults


class WrongTenantError(ProjectError):
    """The login does not belong to the tenant that the environment's file names."""


class UnsupportedError(ProjectError):
    """The token, the tenant or this installation lacks something that the project needs."""


class StalePlanError(ProjectError):
    """The tenant or the files have changed since the plan was made; `moved` says what. Nothing was written."""

    def __init__(self, moved: Sequence[str]) -> None:
        self.moved = tuple(moved)
        lines = "\n".join(f"  {each}" for each in self.moved)
        advice = "make a new plan, or finish one that was stopped with --resume"
        super().__init__(f"the plan is out of date, and nothing was written:\n{lines}\n{advice}")


class GuardError(ProjectError):
    """Guards of `sailpoint.yaml` stop the plan until they are accepted, or the plan deletes profiles.

    `guards` has the names to accept, and `deleted` the profiles.
    """

    def __init__(self, reasons: Sequence[tuple[str, str]], deleted: Sequence[str] = ()) -> None:
        self.guards = tuple(dict.fromkeys(name for name, _ in reasons))
        self.deleted = tuple(deleted)
        lines = [f"  {name}: {text}" for name, text in reasons]
        lines += [f"  the plan deletes the profiles {', '.join(self.deleted)}"] if deleted else []
        options = [f"--accept {name}" for name in self.guards]
        options += ["--allow delete-profile"] if deleted else []
        super().__init__(
            "\n".join(
                ["this plan needs consent, and nothing was written:", *lines, f"to apply it: {' '.join(options)}"]
            )
        )


class ApplyError(ProjectError):
    """A write failed; `done` lists the operations that took effect, and `uncertain` those that may have."""

    def __init__(self, text: str, done: Sequence[str], uncertain: Sequence[str] = ()) -> None:
        self.done = tuple(done)
        self.uncertain = tuple(uncertain)
        lines = [f"done: {each}" for each in self.done] + [f"may have been done: {each}" for each in self.uncertain]
        written = "".join(f"\n  {each}" for each in lines or ["nothing was written"])
        super().__init__(f"{text}{written}\n`apply FILE --resume` finishes a saved plan, and `apply` plans the rest")
