# Generated from schema/.
"""Fullcampaign all of search campaign info."""

__all__ = ["FullcampaignAllOfSearchCampaignInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.access_constraint import AccessConstraint
    from sailpoint.beta.models.fullcampaign_all_of_search_campaign_info_reviewer import FullcampaignAllOfSearchCampaignInfoReviewer

    class FullcampaignAllOfSearchCampaignInfo(Model):
        """Fullcampaign all of search campaign info."""

        type: str
        """Known values: IDENTITY, ACCESS."""
        description: str | None
        reviewer: FullcampaignAllOfSearchCampaignInfoReviewer | None
        query: str | None
        identity_ids: list[str] | None
        access_constraints: list[AccessConstraint] | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY", "ACCESS"],
            description: str | None = ...,
            reviewer: FullcampaignAllOfSearchCampaignInfoReviewer | Mapping[str, Any] | None = ...,
            query: str | None = ...,
            identity_ids: list[str] | tuple[str, ...] | None = ...,
            access_constraints: Sequence[AccessConstraint | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FullcampaignAllOfSearchCampaignInfo = model("beta", "FullcampaignAllOfSearchCampaignInfo")
