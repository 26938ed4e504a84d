# Generated from schema/.
"""Campaign ended campaign."""

from sailpoint.v2024.models import CampaignEndedCampaign

__all__ = ["CampaignEndedCampaign"]
