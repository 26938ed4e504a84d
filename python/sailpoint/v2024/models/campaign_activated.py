# Written by `make stubs` from schema/; change it there.
"""Campaign activated."""

from sailpoint._core import model

__all__ = ["CampaignActivated"]

CampaignActivated = model("v2024", "CampaignActivated")
