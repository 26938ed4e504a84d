# Generated from schema/.
"""Campaign ended."""

from sailpoint.v2025.models import CampaignEnded

__all__ = ["CampaignEnded"]
