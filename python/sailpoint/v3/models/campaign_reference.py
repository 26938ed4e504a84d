# Generated from schema/.
"""Campaign reference."""

from sailpoint.v3.models import CampaignReference

__all__ = ["CampaignReference"]
