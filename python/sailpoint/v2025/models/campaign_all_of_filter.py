# Generated from schema/.
"""Campaign all of filter."""

from sailpoint.v2025.models import CampaignAllOfFilter

__all__ = ["CampaignAllOfFilter"]
