# Generated from schema/.
"""List campaign filters200 response."""

__all__ = ["ListCampaignFilters200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.campaign_filter_details import CampaignFilterDetails

    class ListCampaignFilters200Response(Model):
        """List campaign filters200 response."""

        items: list[CampaignFilterDetails] | None
        count: int | None
        def __init__(
            self,
            *,
            items: Sequence[CampaignFilterDetails | Mapping[str, Any]] | None = ...,
            count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListCampaignFilters200Response = model("v3", "ListCampaignFilters200Response")
