# Generated from schema/.
"""Certification task."""

__all__ = ["CertificationTask"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.error_message_dto import ErrorMessageDto
    from sailpoint.v2025.models.reassignment_trail_dto import ReassignmentTrailDTO

    class CertificationTask(Model):
        """Certification task."""

        id: str | None
        type: str | None
        """Known values: REASSIGN, ADMIN_REASSIGN, COMPLETE_CERTIFICATION, FINISH_CERTIFICATION, COMPLETE_CAMPAIGN,
        ACTIVATE_CAMPAIGN, CAMPAIGN_CREATE, CAMPAIGN_DELETE.
        """
        target_type: str | None
        """Known values: CERTIFICATION, CAMPAIGN."""
        target_id: str | None
        status: str | None
        """Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR."""
        errors: list[ErrorMessageDto] | None
        reassignment_trail_dtos: list[ReassignmentTrailDTO] | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal[
                "REASSIGN",
                "ADMIN_REASSIGN",
                "COMPLETE_CERTIFICATION",
                "FINISH_CERTIFICATION",
                "COMPLETE_CAMPAIGN",
                "ACTIVATE_CAMPAIGN",
                "CAMPAIGN_CREATE",
                "CAMPAIGN_DELETE",
            ]
            | None = ...,
            target_type: Literal["CERTIFICATION", "CAMPAIGN"] | None = ...,
            target_id: str | None = ...,
            status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"] | None = ...,
            errors: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
            reassignment_trail_dtos: Sequence[ReassignmentTrailDTO | Mapping[str, Any]] | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CertificationTask = model("v2025", "CertificationTask")
