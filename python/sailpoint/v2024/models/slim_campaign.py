# Generated from schema/.
"""A certification campaign with few members."""

__all__ = ["SlimCampaign"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.campaign_alert import CampaignAlert
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

    class SlimCampaign(Tracked[JsonPatchOperation], Model):
        """A certification campaign with few members."""

        id: str | None
        """The campaign's id.

        Read-only: it is left out of requests.
        """
        name: str
        """The campaign's name."""
        description: str | None
        """The campaign's description."""
        deadline: datetime | str | None
        """Time by which the campaign is due."""
        type: str
        """Kind of campaign, which decides the access to review and the reviewers.

        Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION, MACHINE_ACCOUNT.
        """
        email_notification_enabled: bool | None
        """True if reviewers are notified by e-mail."""
        auto_revoke_allowed: bool | None
        """True if access may be revoked without further approval."""
        recommendations_enabled: bool | None
        """True if reviewers see recommendations."""
        status: str | None
        """State of the campaign.

        Known values: PENDING, STAGED, CANCELING, ACTIVATING, ACTIVE, COMPLETING, COMPLETED, ERROR, ARCHIVED.

        Read-only: it is left out of requests.
        """
        correlated_status: str | None
        """Kind of accounts that it reviews: correlated or uncorrelated.

        Known values: CORRELATED, UNCORRELATED.
        """
        created: datetime | str | None
        """Time of creation.

        Read-only: it is left out of requests.
        """
        total_certifications: int | None
        """Number of certifications.

        Read-only: it is left out of requests.
        """
        completed_certifications: int | None
        """Number of completed certifications.

        Read-only: it is left out of requests.
        """
        alerts: list[CampaignAlert] | None
        """Errors and warnings of the campaign.

        Read-only: it is left out of requests.
        """
        def __init__(
            self,
            *,
            name: str,
            description: str | None,
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

    SlimCampaign = model("v2024", "SlimCampaign")
