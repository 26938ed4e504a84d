# Generated from schema/.
"""Campaign activated campaign campaign owner."""

from sailpoint.beta.models import CampaignActivatedCampaignCampaignOwner

__all__ = ["CampaignActivatedCampaignCampaignOwner"]
