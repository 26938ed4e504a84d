# Generated from schema/.
"""Options of completing a campaign."""

from sailpoint.v2025.models import CampaignCompleteOptions

__all__ = ["CampaignCompleteOptions"]
