# Generated from schema/.
"""Campaign all of search campaign info reviewer."""

from sailpoint.v2025.models import CampaignAllOfSearchCampaignInfoReviewer

__all__ = ["CampaignAllOfSearchCampaignInfoReviewer"]
