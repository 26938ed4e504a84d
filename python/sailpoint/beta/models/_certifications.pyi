# Generated from schema/.
"""The models of the schema file certifications, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.beta.models._shared import CampaignReference, Reassignment, Reviewer
from sailpoint.beta.models.certification_phase import CertificationPhase

class CertificationDto(Model):
    """Certification dto."""

    campaign_ref: CampaignReference
    phase: str
    due: datetime | str
    signed: datetime | str
    reviewer: Reviewer
    reassignment: Reassignment | None
    has_errors: bool
    error_message: str | None
    completed: bool
    decisions_made: int
    decisions_total: int
    entities_completed: int
    entities_total: int
    def __init__(
        self,
        *,
        campaign_ref: CampaignReference | Mapping[str, Any],
        phase: CertificationPhase | Literal["STAGED", "ACTIVE", "SIGNED"],
        due: datetime | str,
        signed: datetime | str,
        reviewer: Reviewer | Mapping[str, Any],
        has_errors: bool,
        completed: bool,
        decisions_made: int,
        decisions_total: int,
        entities_completed: int,
        entities_total: int,
        reassignment: Reassignment | Mapping[str, Any] | None = ...,
        error_message: str | None = ...,
    ) -> None: ...

class IdentityCertificationTask(Model):
    """Identity certification task."""

    id: str | None
    certification_id: str | None
    type: str | None
    """Known values: REASSIGN."""
    status: str | None
    """Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR."""
    errors: list[str] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        certification_id: str | None = ...,
        type: Literal["REASSIGN"] | None = ...,
        status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"] | None = ...,
        errors: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ReassignReference(Model):
    """Reference to a part of a certification."""

    id: str
    """The object's id."""
    type: str
    """Kind of object.

    Known values: TARGET_SUMMARY, ITEM, IDENTITY_SUMMARY.
    """
    def __init__(
        self,
        *,
        id: str,
        type: Literal["TARGET_SUMMARY", "ITEM", "IDENTITY_SUMMARY"],
    ) -> None: ...

class ReviewReassign(Model):
    """The reassignment of parts of a certification."""

    reassign: list[ReassignReference]
    """The items or identities."""
    reassign_to: str
    """Id of the new reviewer."""
    reason: str
    """The reason."""
    def __init__(
        self,
        *,
        reassign: Sequence[ReassignReference | Mapping[str, Any]],
        reassign_to: str,
        reason: str,
    ) -> None: ...
