# Generated from schema/.
"""Campaign reference."""

from sailpoint.v2025.models import CampaignReference

__all__ = ["CampaignReference"]
