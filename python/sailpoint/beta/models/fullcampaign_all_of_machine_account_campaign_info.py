# Generated from schema/.
"""Fullcampaign all of machine account campaign info."""

from sailpoint.beta.models import FullcampaignAllOfMachineAccountCampaignInfo

__all__ = ["FullcampaignAllOfMachineAccountCampaignInfo"]
