# Generated from schema/.
"""Fullcampaign all of source owner campaign info."""

from sailpoint.beta.models import FullcampaignAllOfSourceOwnerCampaignInfo

__all__ = ["FullcampaignAllOfSourceOwnerCampaignInfo"]
