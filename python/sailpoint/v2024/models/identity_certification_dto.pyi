# Written by `make stubs` from schema/; change it there.
"""Identity certification dto."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.campaign_reference import CampaignReference
from sailpoint.v2024.models.certification_phase import CertificationPhase
from sailpoint.v2024.models.reassignment import Reassignment
from sailpoint.v2024.models.reviewer import Reviewer

__all__ = ["IdentityCertificationDto"]

class IdentityCertificationDto(Model):
    """Identity certification dto."""

    id: str | None
    name: str | None
    campaign: CampaignReference | None
    completed: bool | None
    identities_completed: int | None
    identities_total: int | None
    created: datetime | str | None
    modified: datetime | str | None
    decisions_made: int | None
    decisions_total: int | None
    due: datetime | str | None
    signed: datetime | str | None
    reviewer: Reviewer | None
    reassignment: Reassignment | None
    has_errors: bool | None
    error_message: str | None
    phase: str | None
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
