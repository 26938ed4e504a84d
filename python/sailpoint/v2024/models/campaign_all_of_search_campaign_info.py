# Written by `make stubs` from schema/; change it there.
"""Campaign all of search campaign info."""

from sailpoint._core import model

__all__ = ["CampaignAllOfSearchCampaignInfo"]

CampaignAllOfSearchCampaignInfo = model("v2024", "CampaignAllOfSearchCampaignInfo")
