# Generated from schema/.
"""A template that campaigns are created from."""

__all__ = ["CampaignTemplate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.campaign import Campaign
    from sailpoint.beta.models.campaign_template_owner_ref import CampaignTemplateOwnerRef
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation

    class CampaignTemplate(Tracked[JsonPatchOperation], Model):
        """A template that campaigns are created from."""

        id: str | None
        """The template's id."""
        name: str
        """The template's name."""
        description: str
        """The template's description."""
        created: datetime | str
        """Time of creation.

        Read-only: it is left out of requests.
        """
        modified: datetime | str | None
        """Time of the last change.

        Read-only: it is left out of requests.
        """
        scheduled: bool | None
        """True if the template has a schedule.

        Read-only: it is left out of requests.
        """
        owner_ref: CampaignTemplateOwnerRef | None
        """Reference to the owner.

        Read-only: it is left out of requests.
        """
        deadline_duration: str | None
        """Time from the start of a campaign to its deadline, an ISO 8601 duration."""
        campaign: Campaign
        """The campaign that is created."""
        def __init__(
            self,
            *,
            name: str,
            description: str,
            created: datetime | str,
            modified: datetime | str | None,
            campaign: Campaign | Mapping[str, Any],
            id: str | None = ...,
            scheduled: bool | None = ...,
            owner_ref: CampaignTemplateOwnerRef | Mapping[str, Any] | None = ...,
            deadline_duration: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignTemplate = model("beta", "CampaignTemplate")
