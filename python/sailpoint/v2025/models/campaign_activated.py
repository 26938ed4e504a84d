# Generated from schema/.
"""Campaign activated."""

from sailpoint.v2025.models import CampaignActivated

__all__ = ["CampaignActivated"]
