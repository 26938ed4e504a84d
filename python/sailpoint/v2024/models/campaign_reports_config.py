# Written by `make stubs` from schema/; change it there.
"""Campaign reports config."""

from sailpoint._core import model

__all__ = ["CampaignReportsConfig"]

CampaignReportsConfig = model("v2024", "CampaignReportsConfig")
