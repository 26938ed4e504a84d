# Generated from schema/.
"""Slimcampaign."""

__all__ = ["Slimcampaign"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.campaign_alert import CampaignAlert

    class Slimcampaign(Model):
        """Slimcampaign."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str
        description: str
        deadline: datetime | str | None
        type: str
        """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION, MACHINE_ACCOUNT."""
        email_notification_enabled: bool | None
        auto_revoke_allowed: bool | None
        recommendations_enabled: bool | None
        status: str | None
        """Known values: PENDING, STAGED, CANCELING, ACTIVATING, ACTIVE, COMPLETING, COMPLETED, ERROR, ARCHIVED.

        Read-only: it is left out of requests.
        """
        correlated_status: str | None
        """Known values: CORRELATED, UNCORRELATED."""
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        total_certifications: int | None
        """Read-only: it is left out of requests."""
        completed_certifications: int | None
        """Read-only: it is left out of requests."""
        alerts: list[CampaignAlert] | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            name: str,
            description: str,
            type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION", "MACHINE_ACCOUNT"],
            id: str | None = ...,
            deadline: datetime | str | None = ...,
            email_notification_enabled: bool | None = ...,
            auto_revoke_allowed: bool | None = ...,
            recommendations_enabled: bool | None = ...,
            status: Literal[
                "PENDING",
                "STAGED",
                "CANCELING",
                "ACTIVATING",
                "ACTIVE",
                "COMPLETING",
                "COMPLETED",
                "ERROR",
                "ARCHIVED",
            ]
            | None = ...,
            correlated_status: Literal["CORRELATED", "UNCORRELATED"] | None = ...,
            created: datetime | str | None = ...,
            total_certifications: int | None = ...,
            completed_certifications: int | None = ...,
            alerts: Sequence[CampaignAlert | Mapping[str, Any]] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    Slimcampaign = model("beta", "Slimcampaign")
