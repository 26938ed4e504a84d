# Generated from schema/.
"""Campaign all of source owner campaign info."""

from sailpoint.v2025.models import CampaignAllOfSourceOwnerCampaignInfo

__all__ = ["CampaignAllOfSourceOwnerCampaignInfo"]
