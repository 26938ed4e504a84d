# Written by `make stubs` from schema/; change it there.
"""Reassign reference."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ReassignReference"]

class ReassignReference(Model):
    """Reassign reference."""

    id: str
    type: str
    """Known values: TARGET_SUMMARY, ITEM, IDENTITY_SUMMARY."""
    def __init__(
        self,
        *,
        id: str,
        type: Literal["TARGET_SUMMARY", "ITEM", "IDENTITY_SUMMARY"],
    ) -> None: ...
