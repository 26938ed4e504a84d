# Generated from schema/.
"""Campaign generated campaign campaign owner."""

from sailpoint.v2025.models import CampaignGeneratedCampaignCampaignOwner

__all__ = ["CampaignGeneratedCampaignCampaignOwner"]
