# Written by `make stubs` from schema/; change it there.
"""Campaign generated."""

from sailpoint._core import model

__all__ = ["CampaignGenerated"]

CampaignGenerated = model("v2024", "CampaignGenerated")
