# Written by `make stubs` from schema/; change it there.
"""Violation owner assignment config owner ref."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ViolationOwnerAssignmentConfigOwnerRef"]

class ViolationOwnerAssignmentConfigOwnerRef(Model):
    """Violation owner assignment config owner ref."""

    type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP, MANAGER."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP", "MANAGER"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
