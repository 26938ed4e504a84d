# Written by `make stubs` from schema/; change it there.
"""Campaign activated campaign."""

from sailpoint._core import model

__all__ = ["CampaignActivatedCampaign"]

CampaignActivatedCampaign = model("v2024", "CampaignActivatedCampaign")
