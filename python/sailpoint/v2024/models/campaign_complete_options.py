# Written by `make stubs` from schema/; change it there.
"""Options of completing a campaign."""

from sailpoint._core import model

__all__ = ["CampaignCompleteOptions"]

CampaignCompleteOptions = model("v2024", "CampaignCompleteOptions")
