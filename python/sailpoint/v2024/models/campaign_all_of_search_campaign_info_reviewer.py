# Written by `make stubs` from schema/; change it there.
"""Campaign all of search campaign info reviewer."""

from sailpoint._core import model

__all__ = ["CampaignAllOfSearchCampaignInfoReviewer"]

CampaignAllOfSearchCampaignInfoReviewer = model("v2024", "CampaignAllOfSearchCampaignInfoReviewer")
