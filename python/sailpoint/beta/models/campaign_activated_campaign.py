# Generated from schema/.
"""Campaign activated campaign."""

from sailpoint.beta.models import CampaignActivatedCampaign

__all__ = ["CampaignActivatedCampaign"]
