# Generated from schema/.
"""Campaign alert."""

from sailpoint.v3.models import CampaignAlert

__all__ = ["CampaignAlert"]
