# Written by `make stubs` from schema/; change it there.
"""Admin review reassign."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.admin_review_reassign_reassign_to import AdminReviewReassignReassignTo

__all__ = ["AdminReviewReassign"]

class AdminReviewReassign(Model):
    """Admin review reassign."""

    certification_ids: list[str] | None
    reassign_to: AdminReviewReassignReassignTo | None
    reason: str | None
    def __init__(
        self,
        *,
        certification_ids: list[str] | tuple[str, ...] | None = ...,
        reassign_to: AdminReviewReassignReassignTo | Mapping[str, Any] | None = ...,
        reason: str | None = ...,
    ) -> None: ...
