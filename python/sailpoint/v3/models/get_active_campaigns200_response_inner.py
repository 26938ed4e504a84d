# Generated from schema/.
"""Get active campaigns200 response inner."""

from sailpoint.v3.models import GetActiveCampaigns200ResponseInner

__all__ = ["GetActiveCampaigns200ResponseInner"]
