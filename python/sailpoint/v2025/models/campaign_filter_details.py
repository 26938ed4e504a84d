# Generated from schema/.
"""Campaign filter details."""

from sailpoint.v2025.models import CampaignFilterDetails

__all__ = ["CampaignFilterDetails"]
