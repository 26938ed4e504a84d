# Generated from schema/.
"""Campaign ended."""

from sailpoint.beta.models import CampaignEnded

__all__ = ["CampaignEnded"]
