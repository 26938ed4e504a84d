# Generated from schema/.
"""Campaign all of role composition campaign info."""

from sailpoint.v2024.models import CampaignAllOfRoleCompositionCampaignInfo

__all__ = ["CampaignAllOfRoleCompositionCampaignInfo"]
