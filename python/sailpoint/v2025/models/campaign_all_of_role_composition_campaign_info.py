# Generated from schema/.
"""Campaign all of role composition campaign info."""

from sailpoint.v2025.models import CampaignAllOfRoleCompositionCampaignInfo

__all__ = ["CampaignAllOfRoleCompositionCampaignInfo"]
