# Generated from schema/.
"""Campaign all of role composition campaign info."""

from sailpoint.v3.models import CampaignAllOfRoleCompositionCampaignInfo

__all__ = ["CampaignAllOfRoleCompositionCampaignInfo"]
