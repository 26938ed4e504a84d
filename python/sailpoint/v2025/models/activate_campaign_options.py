# Generated from schema/.
"""Options of activating a campaign."""

from sailpoint.v2025.models import ActivateCampaignOptions

__all__ = ["ActivateCampaignOptions"]
