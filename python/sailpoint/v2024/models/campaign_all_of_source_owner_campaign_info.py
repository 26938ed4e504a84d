# Written by `make stubs` from schema/; change it there.
"""Campaign all of source owner campaign info."""

from sailpoint._core import model

__all__ = ["CampaignAllOfSourceOwnerCampaignInfo"]

CampaignAllOfSourceOwnerCampaignInfo = model("v2024", "CampaignAllOfSourceOwnerCampaignInfo")
