# Generated from schema/.
"""Campaign all of filter."""

from sailpoint.v2024.models import CampaignAllOfFilter

__all__ = ["CampaignAllOfFilter"]
