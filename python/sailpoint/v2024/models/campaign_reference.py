# Generated from schema/.
"""Campaign reference."""

from sailpoint.v2024.models import CampaignReference

__all__ = ["CampaignReference"]
