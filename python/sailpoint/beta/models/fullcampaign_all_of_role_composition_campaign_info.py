# Generated from schema/.
"""Fullcampaign all of role composition campaign info."""

from sailpoint.beta.models import FullcampaignAllOfRoleCompositionCampaignInfo

__all__ = ["FullcampaignAllOfRoleCompositionCampaignInfo"]
