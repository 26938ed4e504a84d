"""Reads documentation pages: the commands and scripts to run, their outputs, and the files that they need."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox

__all__ = ["Fence", "Page", "is_like", "logins"]

_FENCE = re.compile(r'^(?P<indent> *)```(?P<language>[\w-]*)(?: title="(?P<title>[^"]+)")?\s*$')
_INCLUSION = re.compile(r'^--8<-- "(?P<path>[^"]+)"$')
_PROJECT = Path(__file__).parents[2]
_ELLIPSIS = "…"


@dataclass(frozen=True)
class Fence:
    """A fenced block: its language, its title if any, its text without indentation, and the line of its first line."""

    language: str
    title: str | None
    text: str
    line: int


class Page:
    """A page of documentation."""

    # Separates the outputs of two blocks.
    BORDER = "\N{BLACK SQUARE} end of a block"

    def __init__(self, text: str) -> None:
        self.fences = list(_fences(text))

    @property
    def files(self) -> dict[str, str]:
        """The files that the page shows, by their names: its fences with a title."""
        return {fence.title: fence.text for fence in self.fences if fence.title}

    @property
    def script(self) -> str:
        """The Python blocks as one script with the page's line numbers; empty if there are none."""
        lines: list[str] = []
        for fence in self._untitled("python"):
            lines += [""] * (fence.line - 1 - len(lines))
            lines += fence.text.splitlines()
            lines.append(f"print({self.BORDER!r}, flush=True)")
        return "\n".join(lines)

    @property
    def commands(self) -> list[tuple[str, str]]:
        """The command lines with their outputs as shown on the page; empty if the page shows none."""
        commands: list[tuple[str, str]] = []
        for fence in self._untitled("console"):
            for block in re.split(r"^\$ ", fence.text, flags=re.MULTILINE)[1:]:
                command, _, printed = block.partition("\n")
                commands.append((command, printed))
        return commands

    @property
    def outputs(self) -> list[str | None]:
        """The output of each Python block as shown on the page, in the text block behind it; None if there is none."""
        following = [*self.fences[1:], None]
        return [
            behind.text if behind is not None and behind.language == "text" else None
            for fence, behind in zip(self.fences, following, strict=True)
            if fence.language == "python" and not fence.title
        ]

    def _untitled(self, language: str) -> Iterator[Fence]:
        return (fence for fence in self.fences if fence.language == language and not fence.title)


def is_like(printed: str, shown: str) -> bool:
    """True if the printed text matches the page's, in which an ellipsis matches any text."""
    pattern = ".*".join(map(re.escape, shown.strip().split(_ELLIPSIS)))
    return re.fullmatch(pattern, printed.strip(), re.DOTALL) is not None


def logins(**tenants: Sandbox) -> dict[str, str]:
    """The environment variables for the logins of tenants: `SAIL_BASE_URL` and others for a tenant SAIL."""
    return {
        f"{tenant}_{name.removeprefix('SAIL_')}": value
        for tenant, sandbox in tenants.items()
        for name, value in sandbox.environment().items()
    }


def _fences(text: str) -> Iterator[Fence]:
    opened: re.Match[str] | None = None
    content: list[str] = []
    first = 0
    for number, line in enumerate(text.splitlines(), 1):
        if opened is None:
            opened = _FENCE.match(line)
            content, first = [], number + 1
        elif line.strip() == "```":
            yield Fence(opened["language"], opened["title"], "\n".join(content) + "\n", first)
            opened = None
        else:
            content += _included(line.removeprefix(opened["indent"]))
    if opened is not None:
        raise ValueError(f"the block {opened[0].strip()!r} does not end")


def _included(line: str) -> list[str]:
    """The lines of the file that a line includes, or the line."""
    inclusion = _INCLUSION.match(line)
    if inclusion is None:
        return [line]
    return (_PROJECT / inclusion["path"]).read_text(encoding="utf-8").splitlines()
