# Generated from schema/.
"""Campaign all of machine account campaign info."""

from sailpoint.v3.models import CampaignAllOfMachineAccountCampaignInfo

__all__ = ["CampaignAllOfMachineAccountCampaignInfo"]
