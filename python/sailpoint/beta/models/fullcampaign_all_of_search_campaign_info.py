# Generated from schema/.
"""Fullcampaign all of search campaign info."""

from sailpoint.beta.models import FullcampaignAllOfSearchCampaignInfo

__all__ = ["FullcampaignAllOfSearchCampaignInfo"]
