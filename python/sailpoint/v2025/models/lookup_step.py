# Generated from schema/.
"""Lookup step."""

__all__ = ["LookupStep"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.reassignment_type_enum import ReassignmentTypeEnum

    class LookupStep(Model):
        """Lookup step."""

        reassigned_to_id: str | None
        reassigned_from_id: str | None
        reassignment_type: str | None
        def __init__(
            self,
            *,
            reassigned_to_id: str | None = ...,
            reassigned_from_id: str | None = ...,
            reassignment_type: ReassignmentTypeEnum
            | Literal["MANUAL_REASSIGNMENT,", "AUTOMATIC_REASSIGNMENT,", "AUTO_ESCALATION,", "SELF_REVIEW_DELEGATION"]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LookupStep = model("v2025", "LookupStep")
