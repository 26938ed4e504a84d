# Generated from schema/.
"""Delete campaigns request."""

from sailpoint.beta.models import DeleteCampaignsRequest

__all__ = ["DeleteCampaignsRequest"]
