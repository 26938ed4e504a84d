# Generated from schema/.
"""Campaign generated."""

from sailpoint.v2024.models import CampaignGenerated

__all__ = ["CampaignGenerated"]
