# Written by `make stubs` from schema/; change it there.
"""Campaigns delete request."""

from sailpoint._core import model

__all__ = ["CampaignsDeleteRequest"]

CampaignsDeleteRequest = model("v2024", "CampaignsDeleteRequest")
