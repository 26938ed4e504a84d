# Generated from schema/.
"""Fullcampaign all of sources with orphan entitlements."""

__all__ = ["FullcampaignAllOfSourcesWithOrphanEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FullcampaignAllOfSourcesWithOrphanEntitlements(Model):
        """Fullcampaign all of sources with orphan entitlements."""

        id: str | None
        type: str | None
        """Known values: SOURCE."""
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["SOURCE"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FullcampaignAllOfSourcesWithOrphanEntitlements = model("beta", "FullcampaignAllOfSourcesWithOrphanEntitlements")
