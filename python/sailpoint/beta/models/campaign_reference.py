# Generated from schema/.
"""Campaign reference."""

from sailpoint.beta.models import CampaignReference

__all__ = ["CampaignReference"]
