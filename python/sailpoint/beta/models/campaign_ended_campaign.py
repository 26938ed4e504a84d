# Generated from schema/.
"""Campaign ended campaign."""

from sailpoint.beta.models import CampaignEndedCampaign

__all__ = ["CampaignEndedCampaign"]
