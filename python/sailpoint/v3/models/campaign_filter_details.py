# Generated from schema/.
"""Campaign filter details."""

from sailpoint.v3.models import CampaignFilterDetails

__all__ = ["CampaignFilterDetails"]
