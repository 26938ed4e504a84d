# Generated from schema/.
"""Campaign all of sources with orphan entitlements."""

__all__ = ["CampaignAllOfSourcesWithOrphanEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CampaignAllOfSourcesWithOrphanEntitlements(Model):
        """Campaign all of sources with orphan entitlements."""

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

    CampaignAllOfSourcesWithOrphanEntitlements = model("v2025", "CampaignAllOfSourcesWithOrphanEntitlements")
