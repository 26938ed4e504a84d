# Generated from schema/.
"""Campaign generated."""

__all__ = ["CampaignGenerated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.campaign_generated_campaign import CampaignGeneratedCampaign

    class CampaignGenerated(Model):
        """Campaign generated."""

        campaign: CampaignGeneratedCampaign
        def __init__(
            self,
            *,
            campaign: CampaignGeneratedCampaign | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    CampaignGenerated = model("v2024", "CampaignGenerated")
