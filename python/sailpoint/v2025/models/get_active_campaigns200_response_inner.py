# Generated from schema/.
"""Get active campaigns200 response inner."""

from sailpoint.v2025.models import GetActiveCampaigns200ResponseInner

__all__ = ["GetActiveCampaigns200ResponseInner"]
