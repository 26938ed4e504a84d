# Generated from schema/.
"""Campaign all of machine account campaign info."""

from sailpoint.v2025.models import CampaignAllOfMachineAccountCampaignInfo

__all__ = ["CampaignAllOfMachineAccountCampaignInfo"]
