# Generated from schema/.
"""Campaign activated campaign."""

from sailpoint.v2025.models import CampaignActivatedCampaign

__all__ = ["CampaignActivatedCampaign"]
