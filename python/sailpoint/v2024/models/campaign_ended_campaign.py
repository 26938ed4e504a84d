# Written by `make stubs` from schema/; change it there.
"""Campaign ended campaign."""

from sailpoint._core import model

__all__ = ["CampaignEndedCampaign"]

CampaignEndedCampaign = model("v2024", "CampaignEndedCampaign")
