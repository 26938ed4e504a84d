# Generated from schema/.
"""Campaign activated."""

from sailpoint.v2024.models import CampaignActivated

__all__ = ["CampaignActivated"]
