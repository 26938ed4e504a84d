# Generated from schema/.
"""Options of activating a campaign."""

from sailpoint.beta.models import ActivateCampaignOptions

__all__ = ["ActivateCampaignOptions"]
