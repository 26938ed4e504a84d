# Generated from schema/.
"""Campaign generated."""

from sailpoint.beta.models import CampaignGenerated

__all__ = ["CampaignGenerated"]
