# Generated from schema/.
"""Fullcampaign all of role composition campaign info."""

__all__ = ["FullcampaignAllOfRoleCompositionCampaignInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.fullcampaign_all_of_role_composition_campaign_info_remediator_ref import FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef
    from sailpoint.beta.models.fullcampaign_all_of_search_campaign_info_reviewer import FullcampaignAllOfSearchCampaignInfoReviewer

    class FullcampaignAllOfRoleCompositionCampaignInfo(Model):
        """Fullcampaign all of role composition campaign info."""

        reviewer: FullcampaignAllOfSearchCampaignInfoReviewer | None
        role_ids: list[str] | None
        remediator_ref: FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef
        query: str | None
        description: str | None
        def __init__(
            self,
            *,
            remediator_ref: FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef | Mapping[str, Any],
            reviewer: FullcampaignAllOfSearchCampaignInfoReviewer | Mapping[str, Any] | None = ...,
            role_ids: list[str] | tuple[str, ...] | None = ...,
            query: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FullcampaignAllOfRoleCompositionCampaignInfo = model("beta", "FullcampaignAllOfRoleCompositionCampaignInfo")
