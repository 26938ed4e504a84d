# Written by `make stubs` from schema/; change it there.
"""Campaign alert."""

from sailpoint._core import model

__all__ = ["CampaignAlert"]

CampaignAlert = model("v2024", "CampaignAlert")
