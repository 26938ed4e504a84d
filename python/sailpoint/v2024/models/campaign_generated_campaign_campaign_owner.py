# Written by `make stubs` from schema/; change it there.
"""Campaign generated campaign campaign owner."""

from sailpoint._core import model

__all__ = ["CampaignGeneratedCampaignCampaignOwner"]

CampaignGeneratedCampaignCampaignOwner = model("v2024", "CampaignGeneratedCampaignCampaignOwner")
