# Generated from schema/.
"""Campaign generated campaign campaign owner."""

from sailpoint.v2024.models import CampaignGeneratedCampaignCampaignOwner

__all__ = ["CampaignGeneratedCampaignCampaignOwner"]
