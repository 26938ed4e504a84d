"""A parsed file of the project: its members, their positions, and all its faults."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sailpoint.project.errors import Fault
from sailpoint.project.nearest import suggestion
from sailpoint.project.nodes import Node, parse
from sailpoint.project.plain import plain_value

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Document"]


@dataclass(frozen=True)
class Document:
    """A parsed file, which collects its faults."""

    file: str
    text: str
    faults: list[Fault]
    value: Any

    @classmethod
    def of(cls, file: str, text: str, faults: list[Fault]) -> Document:
        """The document of a file's text, with a list for its faults.

        Raises:
            InvalidProjectError: The text is not YAML, or uses what files of a project must not use.
        """
        return cls(file, text, faults, plain_value(text, file))

    @cached_property
    def root(self) -> Node:
        """The value with positions, which is made when a position is needed."""
        return parse(self.text, self.file)

    @cached_property
    def has_variables(self) -> bool:
        """True if a text may have uses of variables."""
        return "{{" in self.text

    def fault(self, path: Sequence[str | int], text: str) -> None:
        """Add a fault at a path."""
        self.faults.append(self.located(path, text))

    def located(self, path: Sequence[str | int], text: str) -> Fault:
        """A fault at a path."""
        known = self.root.known(path)
        shown = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in known).lstrip(".")
        return Fault(self.file, self.root.line_of(path), shown, text)

    def members(self, keys: Sequence[str]) -> dict[str, Any]:
        """The members of the file, which may only have these keys."""
        if not isinstance(self.value, dict):
            self.fault([], "must be a mapping with keys")
            return {}
        for name in self.value:
            if name not in keys:
                self.fault([name], f"unknown key{suggestion(name, keys)}")
        return {**self.value}

    def text_of(self, members: dict[str, Any], name: str, *, required: bool = False) -> str | None:
        """A member that is text; adds a fault if it is not, or is missing."""
        value = members.get(name)
        if (value is None and not required) or not isinstance(self.value, dict):
            return None
        if isinstance(value, str) and value.strip():
            return value
        text = "is required" if value is None else "must be text that is not empty: quote numbers"
        self.fault([name] if name in members else [], text if name in members else f"{name} is required")
        return None
