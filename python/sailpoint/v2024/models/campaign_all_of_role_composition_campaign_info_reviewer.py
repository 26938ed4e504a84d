# Generated from schema/.
"""Campaign all of role composition campaign info reviewer."""

from sailpoint.v2024.models import CampaignAllOfRoleCompositionCampaignInfoReviewer

__all__ = ["CampaignAllOfRoleCompositionCampaignInfoReviewer"]
