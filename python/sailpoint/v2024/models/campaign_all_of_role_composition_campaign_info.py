# Generated from schema/.
"""Campaign all of role composition campaign info."""

__all__ = ["CampaignAllOfRoleCompositionCampaignInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.campaign_all_of_role_composition_campaign_info_remediator_ref import CampaignAllOfRoleCompositionCampaignInfoRemediatorRef
    from sailpoint.v2024.models.campaign_all_of_role_composition_campaign_info_reviewer import CampaignAllOfRoleCompositionCampaignInfoReviewer

    class CampaignAllOfRoleCompositionCampaignInfo(Model):
        """Campaign all of role composition campaign info."""

        reviewer_id: str | None
        """Deprecated."""
        reviewer: CampaignAllOfRoleCompositionCampaignInfoReviewer | None
        role_ids: list[str] | None
        remediator_ref: CampaignAllOfRoleCompositionCampaignInfoRemediatorRef
        query: str | None
        description: str | None
        def __init__(
            self,
            *,
            remediator_ref: CampaignAllOfRoleCompositionCampaignInfoRemediatorRef | Mapping[str, Any],
            reviewer_id: str | None = ...,
            reviewer: CampaignAllOfRoleCompositionCampaignInfoReviewer | Mapping[str, Any] | None = ...,
            role_ids: list[str] | tuple[str, ...] | None = ...,
            query: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignAllOfRoleCompositionCampaignInfo = model("v2024", "CampaignAllOfRoleCompositionCampaignInfo")
