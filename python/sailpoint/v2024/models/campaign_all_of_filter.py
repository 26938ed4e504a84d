# Written by `make stubs` from schema/; change it there.
"""Campaign all of filter."""

from sailpoint._core import model

__all__ = ["CampaignAllOfFilter"]

CampaignAllOfFilter = model("v2024", "CampaignAllOfFilter")
