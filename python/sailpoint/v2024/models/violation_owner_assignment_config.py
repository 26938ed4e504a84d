# Generated from schema/.
"""Violation owner assignment config."""

__all__ = ["ViolationOwnerAssignmentConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.violation_owner_assignment_config_owner_ref import ViolationOwnerAssignmentConfigOwnerRef

    class ViolationOwnerAssignmentConfig(Model):
        """Violation owner assignment config."""

        assignment_rule: str | None
        """Known values: MANAGER, STATIC."""
        owner_ref: ViolationOwnerAssignmentConfigOwnerRef | None
        def __init__(
            self,
            *,
            assignment_rule: Literal["MANAGER", "STATIC"] | None = ...,
            owner_ref: ViolationOwnerAssignmentConfigOwnerRef | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ViolationOwnerAssignmentConfig = model("v2024", "ViolationOwnerAssignmentConfig")
