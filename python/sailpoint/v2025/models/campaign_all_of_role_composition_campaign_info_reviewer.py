# Generated from schema/.
"""Campaign all of role composition campaign info reviewer."""

from sailpoint.v2025.models import CampaignAllOfRoleCompositionCampaignInfoReviewer

__all__ = ["CampaignAllOfRoleCompositionCampaignInfoReviewer"]
