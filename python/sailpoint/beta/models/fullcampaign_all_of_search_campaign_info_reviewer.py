# Generated from schema/.
"""Fullcampaign all of search campaign info reviewer."""

from sailpoint.beta.models import FullcampaignAllOfSearchCampaignInfoReviewer

__all__ = ["FullcampaignAllOfSearchCampaignInfoReviewer"]
