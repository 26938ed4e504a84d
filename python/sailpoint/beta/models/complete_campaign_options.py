# Generated from schema/.
"""Complete campaign options."""

from sailpoint.beta.models import CompleteCampaignOptions

__all__ = ["CompleteCampaignOptions"]
