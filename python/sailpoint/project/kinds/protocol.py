"""The writes of a kind of object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from sailpoint.project.content import Content
    from sailpoint.project.operations import Operation

__all__ = ["Writes", "replacing"]


class Writes(Protocol):
    """The writes of a kind of object."""

    def wanted(self, operation: Operation) -> Content:
        """The object of an operation in the files, and nothing else."""

    def found(self, operation: Operation) -> Content:
        """The current object of an operation in the tenant."""

    def send(self, operation: Operation) -> None:
        """Send the request of an operation."""


def replacing(member: str, value: Any) -> dict[str, Any]:
    """The operation of a JSON Patch that sets a member."""
    return {"op": "replace", "path": f"/{member}", "value": value}
