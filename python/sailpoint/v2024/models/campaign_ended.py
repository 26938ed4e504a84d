# Written by `make stubs` from schema/; change it there.
"""Campaign ended."""

from sailpoint._core import model

__all__ = ["CampaignEnded"]

CampaignEnded = model("v2024", "CampaignEnded")
