# Written by `make stubs` from schema/; change it there.
"""Campaign activated campaign campaign owner."""

from sailpoint._core import model

__all__ = ["CampaignActivatedCampaignCampaignOwner"]

CampaignActivatedCampaignCampaignOwner = model("v2024", "CampaignActivatedCampaignCampaignOwner")
