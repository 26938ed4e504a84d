# Written by `make stubs` from schema/; change it there.
"""A report of a campaign."""

from sailpoint._core import model

__all__ = ["CampaignReport"]

CampaignReport = model("v2024", "CampaignReport")
