# Generated from schema/.
"""Campaign filter details criteria list inner."""

from sailpoint.v2025.models import CampaignFilterDetailsCriteriaListInner

__all__ = ["CampaignFilterDetailsCriteriaListInner"]
