# Generated from schema/.
"""Campaign all of search campaign info reviewer."""

__all__ = ["CampaignAllOfSearchCampaignInfoReviewer"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CampaignAllOfSearchCampaignInfoReviewer(Model):
        """Campaign all of search campaign info reviewer."""

        type: str | None
        """Known values: GOVERNANCE_GROUP, IDENTITY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["GOVERNANCE_GROUP", "IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignAllOfSearchCampaignInfoReviewer = model("v2024", "CampaignAllOfSearchCampaignInfoReviewer")
