# Generated from schema/.
"""Fullcampaign all of filter."""

__all__ = ["FullcampaignAllOfFilter"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FullcampaignAllOfFilter(Model):
        """Fullcampaign all of filter."""

        id: str | None
        type: str | None
        """Known values: CAMPAIGN_FILTER."""
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["CAMPAIGN_FILTER"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FullcampaignAllOfFilter = model("beta", "FullcampaignAllOfFilter")
