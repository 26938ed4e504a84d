# Generated from schema/.
"""Campaign generated campaign."""

from sailpoint.v2025.models import CampaignGeneratedCampaign

__all__ = ["CampaignGeneratedCampaign"]
