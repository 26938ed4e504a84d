# Written by `make stubs` from schema/; change it there.
"""The campaigns to delete."""

from sailpoint._core import model

__all__ = ["CampaignsDeleteRequest"]

CampaignsDeleteRequest = model("v2024", "CampaignsDeleteRequest")
