# Written by `make stubs` from src/schema; change it there.
"""Campaign generated."""

from sailpoint._core import model

__all__ = ["CampaignGenerated"]

CampaignGenerated = model("v2024", "CampaignGenerated")
