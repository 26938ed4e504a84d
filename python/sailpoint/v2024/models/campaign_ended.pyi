# Written by `make stubs` from schema/; change it there.
"""Campaign ended."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v2024.models.campaign_ended_campaign import CampaignEndedCampaign

__all__ = ["CampaignEnded"]

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
