# Generated from schema/.
"""Campaign ended campaign."""

from sailpoint.v2025.models import CampaignEndedCampaign

__all__ = ["CampaignEndedCampaign"]
