# Generated from schema/.
"""Campaign activated campaign."""

__all__ = ["CampaignActivatedCampaign"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.campaign_activated_campaign_campaign_owner import CampaignActivatedCampaignCampaignOwner

    class CampaignActivatedCampaign(Model):
        """Campaign activated campaign."""

        id: str
        name: str
        description: str
        created: datetime | str
        modified: datetime | str | None
        deadline: datetime | str
        type: str
        """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION."""
        campaign_owner: CampaignActivatedCampaignCampaignOwner
        status: str
        """Known values: ACTIVE."""
        def __init__(
            self,
            *,
            id: str,
            name: str,
            description: str,
            created: datetime | str,
            deadline: datetime | str,
            type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"],
            campaign_owner: CampaignActivatedCampaignCampaignOwner | Mapping[str, Any],
            status: Literal["ACTIVE"],
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignActivatedCampaign = model("v2025", "CampaignActivatedCampaign")
