# Written by `make stubs` from schema/; change it there.
"""Campaign generated campaign."""

from sailpoint._core import model

__all__ = ["CampaignGeneratedCampaign"]

CampaignGeneratedCampaign = model("v2024", "CampaignGeneratedCampaign")
