# Written by `make stubs` from schema/; change it there.
"""Campaign all of machine account campaign info."""

from sailpoint._core import model

__all__ = ["CampaignAllOfMachineAccountCampaignInfo"]

CampaignAllOfMachineAccountCampaignInfo = model("v2024", "CampaignAllOfMachineAccountCampaignInfo")
