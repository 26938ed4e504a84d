# Generated from schema/.
"""List campaign filters200 response."""

from sailpoint.v3.models import ListCampaignFilters200Response

__all__ = ["ListCampaignFilters200Response"]
