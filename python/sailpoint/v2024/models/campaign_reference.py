# Written by `make stubs` from schema/; change it there.
"""Campaign reference."""

from sailpoint._core import model

__all__ = ["CampaignReference"]

CampaignReference = model("v2024", "CampaignReference")
