# Generated from schema/.
"""Campaign ended."""

from sailpoint.v2024.models import CampaignEnded

__all__ = ["CampaignEnded"]
