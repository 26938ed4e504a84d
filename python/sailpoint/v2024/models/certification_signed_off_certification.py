# Generated from schema/.
"""Certification signed off certification."""

__all__ = ["CertificationSignedOffCertification"]

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

    class CertificationSignedOffCertification(Model):
        """Certification signed off certification."""

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
        id: str
        name: str
        created: datetime | str
        modified: datetime | str | None
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
            id: str,
            name: str,
            created: datetime | str,
            reassignment: Reassignment | Mapping[str, Any] | None = ...,
            error_message: str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CertificationSignedOffCertification = model("v2024", "CertificationSignedOffCertification")
