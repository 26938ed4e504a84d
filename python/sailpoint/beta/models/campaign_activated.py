# Generated from schema/.
"""Campaign activated."""

from sailpoint.beta.models import CampaignActivated

__all__ = ["CampaignActivated"]
