# Generated from schema/.
"""Campaign generated campaign campaign owner."""

from sailpoint.beta.models import CampaignGeneratedCampaignCampaignOwner

__all__ = ["CampaignGeneratedCampaignCampaignOwner"]
