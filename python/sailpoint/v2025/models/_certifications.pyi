# Generated from schema/.
"""The models of the schema file certifications, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import AccessSummary, CampaignReference, CertificationIdentitySummary, Reassignment, Reviewer
from sailpoint.v2025.models.certification_decision import CertificationDecision
from sailpoint.v2025.models.certification_phase import CertificationPhase

class AccessReviewItem(Model):
    """Access of an identity that a reviewer decides on."""

    access_summary: AccessSummary | None
    """The access."""
    identity_summary: CertificationIdentitySummary | None
    """The identity."""
    id: str | None
    """The item's id."""
    completed: bool | None
    """True if a decision is made."""
    new_access: bool | None
    """True if the access is new since the last certification."""
    decision: str | None
    """The decision."""
    comments: str | None
    """The reviewer's comments."""
    def __init__(
        self,
        *,
        access_summary: AccessSummary | Mapping[str, Any] | None = ...,
        identity_summary: CertificationIdentitySummary | Mapping[str, Any] | None = ...,
        id: str | None = ...,
        completed: bool | None = ...,
        new_access: bool | None = ...,
        decision: CertificationDecision | Literal["APPROVE", "REVOKE"] | None = ...,
        comments: str | None = ...,
    ) -> None: ...

class IdentityCertificationDto(Model):
    """A certification: the access that one reviewer decides on in a campaign."""

    id: str | None
    """The certification's id."""
    name: str | None
    """The certification's name."""
    campaign: CampaignReference | None
    """Reference to the campaign."""
    completed: bool | None
    """True if it is completed."""
    identities_completed: int | None
    """Number of identities whose decisions are all made."""
    identities_total: int | None
    """Number of identities."""
    created: datetime | str | None
    """Time of creation."""
    modified: datetime | str | None
    """Time of the last change."""
    decisions_made: int | None
    """Number of decisions that are made."""
    decisions_total: int | None
    """Number of decisions."""
    due: datetime | str | None
    """Time by which it is due."""
    signed: datetime | str | None
    """Time of the sign-off."""
    reviewer: Reviewer | None
    """The reviewer."""
    reassignment: Reassignment | None
    """The reassignment that it comes from."""
    has_errors: bool | None
    """True if there are errors."""
    error_message: str | None
    """The error message."""
    phase: str | None
    """Phase of the certification."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        campaign: CampaignReference | Mapping[str, Any] | None = ...,
        completed: bool | None = ...,
        identities_completed: int | None = ...,
        identities_total: int | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        decisions_made: int | None = ...,
        decisions_total: int | None = ...,
        due: datetime | str | None = ...,
        signed: datetime | str | None = ...,
        reviewer: Reviewer | Mapping[str, Any] | None = ...,
        reassignment: Reassignment | Mapping[str, Any] | None = ...,
        has_errors: bool | None = ...,
        error_message: str | None = ...,
        phase: CertificationPhase | Literal["STAGED", "ACTIVE", "SIGNED"] | None = ...,
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

class ReviewDecision(Model):
    """A decision on an item."""

    id: str
    """The item's id."""
    decision: str
    """The decision."""
    proposed_end_date: datetime | str | None
    """Proposed time of the access's end."""
    bulk: bool
    """True if the decision was made for several items together."""
    recommendation: ReviewRecommendation | None
    """The recommendation that the reviewer saw."""
    comments: str | None
    """The reviewer's comments."""
    def __init__(
        self,
        *,
        id: str,
        decision: CertificationDecision | Literal["APPROVE", "REVOKE"],
        bulk: bool,
        proposed_end_date: datetime | str | None = ...,
        recommendation: ReviewRecommendation | Mapping[str, Any] | None = ...,
        comments: str | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `ReviewDecision` or
        `list[ReviewDecision]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

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

class ReviewRecommendation(Model):
    """The recommendation for an item."""

    recommendation: str | None
    """The recommendation."""
    reasons: list[str] | None
    """The reasons."""
    timestamp: datetime | str | None
    """Time of the recommendation."""
    def __init__(
        self,
        *,
        recommendation: str | None = ...,
        reasons: list[str] | tuple[str, ...] | None = ...,
        timestamp: datetime | str | None = ...,
    ) -> None: ...
