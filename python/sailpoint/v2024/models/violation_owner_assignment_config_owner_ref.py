# Generated from schema/.
"""Violation owner assignment config owner ref."""

__all__ = ["ViolationOwnerAssignmentConfigOwnerRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ViolationOwnerAssignmentConfigOwnerRef = model("v2024", "ViolationOwnerAssignmentConfigOwnerRef")
