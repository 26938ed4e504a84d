# Written by `make stubs` from schema/; change it there.
"""Campaign generated."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v2024.models.campaign_generated_campaign import CampaignGeneratedCampaign

__all__ = ["CampaignGenerated"]

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
