# Generated from schema/.
"""The reassignment of certifications."""

__all__ = ["AdminReviewReassign"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.admin_review_reassign_reassign_to import AdminReviewReassignReassignTo

    class AdminReviewReassign(Model):
        """The reassignment of certifications."""

        certification_ids: list[str] | None
        """The ids of the certifications."""
        reassign_to: AdminReviewReassignReassignTo | None
        """The new reviewer."""
        reason: str | None
        """The reason."""
        def __init__(
            self,
            *,
            certification_ids: list[str] | tuple[str, ...] | None = ...,
            reassign_to: AdminReviewReassignReassignTo | Mapping[str, Any] | None = ...,
            reason: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AdminReviewReassign = model("v2024", "AdminReviewReassign")
