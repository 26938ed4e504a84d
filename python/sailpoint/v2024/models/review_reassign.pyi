# Written by `make stubs` from schema/; change it there.
"""Review reassign."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.reassign_reference import ReassignReference

__all__ = ["ReviewReassign"]

class ReviewReassign(Model):
    """Review reassign."""

    reassign: list[ReassignReference]
    reassign_to: str
    reason: str
    def __init__(
        self,
        *,
        reassign: Sequence[ReassignReference | Mapping[str, Any]],
        reassign_to: str,
        reason: str,
    ) -> None: ...
