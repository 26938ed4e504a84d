# Generated from schema/.
"""Campaign all of search campaign info."""

__all__ = ["CampaignAllOfSearchCampaignInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_constraint import AccessConstraint
    from sailpoint.v2025.models.campaign_all_of_search_campaign_info_reviewer import CampaignAllOfSearchCampaignInfoReviewer

    class CampaignAllOfSearchCampaignInfo(Model):
        """Campaign all of search campaign info."""

        type: str
        """Known values: IDENTITY, ACCESS."""
        description: str | None
        reviewer: CampaignAllOfSearchCampaignInfoReviewer | None
        query: str | None
        identity_ids: list[str] | None
        access_constraints: list[AccessConstraint] | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY", "ACCESS"],
            description: str | None = ...,
            reviewer: CampaignAllOfSearchCampaignInfoReviewer | Mapping[str, Any] | None = ...,
            query: str | None = ...,
            identity_ids: list[str] | tuple[str, ...] | None = ...,
            access_constraints: Sequence[AccessConstraint | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignAllOfSearchCampaignInfo = model("v2025", "CampaignAllOfSearchCampaignInfo")
