# Generated from schema/.
"""A certification: the access that one reviewer decides on in a campaign."""

__all__ = ["IdentityCertificationDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.campaign_reference import CampaignReference
    from sailpoint.v2024.models.certification_phase import CertificationPhase
    from sailpoint.v2024.models.reassignment import Reassignment
    from sailpoint.v2024.models.reviewer import Reviewer

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
else:
    from sailpoint._core import model

    IdentityCertificationDto = model("v2024", "IdentityCertificationDto")
