# Written by `make stubs` from schema/; change it there.
"""Campaign report."""

from sailpoint._core import model

__all__ = ["CampaignReport"]

CampaignReport = model("v2024", "CampaignReport")
