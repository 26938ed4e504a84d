# Written by `make stubs` from schema/; change it there.
"""The settings of campaign reports."""

from sailpoint._core import model

__all__ = ["CampaignReportsConfig"]

CampaignReportsConfig = model("v2024", "CampaignReportsConfig")
