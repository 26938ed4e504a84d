# Generated from schema/.
"""Campaign alert."""

from sailpoint.v2025.models import CampaignAlert

__all__ = ["CampaignAlert"]
