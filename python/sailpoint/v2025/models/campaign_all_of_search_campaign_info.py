# Generated from schema/.
"""Campaign all of search campaign info."""

from sailpoint.v2025.models import CampaignAllOfSearchCampaignInfo

__all__ = ["CampaignAllOfSearchCampaignInfo"]
