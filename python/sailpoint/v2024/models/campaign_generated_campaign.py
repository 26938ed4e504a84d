# Generated from schema/.
"""Campaign generated campaign."""

from sailpoint.v2024.models import CampaignGeneratedCampaign

__all__ = ["CampaignGeneratedCampaign"]
