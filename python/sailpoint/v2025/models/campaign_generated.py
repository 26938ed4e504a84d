# Generated from schema/.
"""Campaign generated."""

from sailpoint.v2025.models import CampaignGenerated

__all__ = ["CampaignGenerated"]
