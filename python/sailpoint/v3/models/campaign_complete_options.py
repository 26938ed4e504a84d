# Generated from schema/.
"""Options of completing a campaign."""

from sailpoint.v3.models import CampaignCompleteOptions

__all__ = ["CampaignCompleteOptions"]
