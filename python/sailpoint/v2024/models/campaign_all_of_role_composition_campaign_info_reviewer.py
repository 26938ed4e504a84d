# Written by `make stubs` from schema/; change it there.
"""Campaign all of role composition campaign info reviewer."""

from sailpoint._core import model

__all__ = ["CampaignAllOfRoleCompositionCampaignInfoReviewer"]

CampaignAllOfRoleCompositionCampaignInfoReviewer = model("v2024", "CampaignAllOfRoleCompositionCampaignInfoReviewer")
