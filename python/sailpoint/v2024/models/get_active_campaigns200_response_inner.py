# Generated from schema/.
"""Get active campaigns200 response inner."""

from sailpoint.v2024.models import GetActiveCampaigns200ResponseInner

__all__ = ["GetActiveCampaigns200ResponseInner"]
