# Written by `make stubs` from schema/; change it there.
"""List campaign filters200 response."""

from sailpoint._core import model

__all__ = ["ListCampaignFilters200Response"]

ListCampaignFilters200Response = model("v2024", "ListCampaignFilters200Response")
