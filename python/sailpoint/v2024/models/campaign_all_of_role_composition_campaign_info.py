# Written by `make stubs` from schema/; change it there.
"""Campaign all of role composition campaign info."""

from sailpoint._core import model

__all__ = ["CampaignAllOfRoleCompositionCampaignInfo"]

CampaignAllOfRoleCompositionCampaignInfo = model("v2024", "CampaignAllOfRoleCompositionCampaignInfo")
