# Generated from schema/.
"""Campaign all of filter."""

from sailpoint.v3.models import CampaignAllOfFilter

__all__ = ["CampaignAllOfFilter"]
