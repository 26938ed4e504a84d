# Written by `make stubs` from schema/; change it there.
"""Campaign filter details."""

from sailpoint._core import model

__all__ = ["CampaignFilterDetails"]

CampaignFilterDetails = model("v2024", "CampaignFilterDetails")
