# Written by `make stubs` from schema/; change it there.
"""Get active campaigns200 response inner."""

from sailpoint._core import model

__all__ = ["GetActiveCampaigns200ResponseInner"]

GetActiveCampaigns200ResponseInner = model("v2024", "GetActiveCampaigns200ResponseInner")
