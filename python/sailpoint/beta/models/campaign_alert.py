# Generated from schema/.
"""Campaign alert."""

from sailpoint.beta.models import CampaignAlert

__all__ = ["CampaignAlert"]
