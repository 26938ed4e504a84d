# Generated from schema/.
"""Campaign activated campaign campaign owner."""

from sailpoint.v2024.models import CampaignActivatedCampaignCampaignOwner

__all__ = ["CampaignActivatedCampaignCampaignOwner"]
