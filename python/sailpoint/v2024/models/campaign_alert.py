# Generated from schema/.
"""Campaign alert."""

from sailpoint.v2024.models import CampaignAlert

__all__ = ["CampaignAlert"]
