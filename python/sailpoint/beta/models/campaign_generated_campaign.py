# Generated from schema/.
"""Campaign generated campaign."""

from sailpoint.beta.models import CampaignGeneratedCampaign

__all__ = ["CampaignGeneratedCampaign"]
