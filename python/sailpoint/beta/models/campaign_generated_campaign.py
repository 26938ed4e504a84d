# Generated from schema/.
"""Campaign generated campaign."""

__all__ = ["CampaignGeneratedCampaign"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.campaign_generated_campaign_campaign_owner import CampaignGeneratedCampaignCampaignOwner

    class CampaignGeneratedCampaign(Model):
        """Campaign generated campaign."""

        id: str
        name: str
        description: str
        created: datetime | str
        modified: str | None
        deadline: str | None
        type: str
        """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION."""
        campaign_owner: CampaignGeneratedCampaignCampaignOwner
        status: str
        """Known values: STAGED, ACTIVATING, ACTIVE."""
        def __init__(
            self,
            *,
            id: str,
            name: str,
            description: str,
            created: datetime | str,
            type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"],
            campaign_owner: CampaignGeneratedCampaignCampaignOwner | Mapping[str, Any],
            status: Literal["STAGED", "ACTIVATING", "ACTIVE"],
            modified: str | None = ...,
            deadline: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignGeneratedCampaign = model("beta", "CampaignGeneratedCampaign")
