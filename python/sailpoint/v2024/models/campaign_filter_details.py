# Generated from schema/.
"""Campaign filter details."""

from sailpoint.v2024.models import CampaignFilterDetails

__all__ = ["CampaignFilterDetails"]
