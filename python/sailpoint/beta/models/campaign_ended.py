# Generated from schema/.
"""Campaign ended."""

__all__ = ["CampaignEnded"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.campaign_ended_campaign import CampaignEndedCampaign

    class CampaignEnded(Model):
        """Campaign ended."""

        campaign: CampaignEndedCampaign
        def __init__(
            self,
            *,
            campaign: CampaignEndedCampaign | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    CampaignEnded = model("beta", "CampaignEnded")
