# Generated from schema/.
"""Campaign all of search campaign info reviewer."""

from sailpoint.v2024.models import CampaignAllOfSearchCampaignInfoReviewer

__all__ = ["CampaignAllOfSearchCampaignInfoReviewer"]
