# Generated from schema/.
"""Campaign activated."""

__all__ = ["CampaignActivated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.campaign_activated_campaign import CampaignActivatedCampaign

    class CampaignActivated(Model):
        """Campaign activated."""

        campaign: CampaignActivatedCampaign
        def __init__(
            self,
            *,
            campaign: CampaignActivatedCampaign | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    CampaignActivated = model("v2025", "CampaignActivated")
