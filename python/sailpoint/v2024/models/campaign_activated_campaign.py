# Generated from schema/.
"""Campaign activated campaign."""

from sailpoint.v2024.models import CampaignActivatedCampaign

__all__ = ["CampaignActivatedCampaign"]
