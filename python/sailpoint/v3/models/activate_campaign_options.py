# Generated from schema/.
"""Options of activating a campaign."""

from sailpoint.v3.models import ActivateCampaignOptions

__all__ = ["ActivateCampaignOptions"]
