# Generated from schema/.
"""Campaign filter details criteria list inner."""

from sailpoint.v3.models import CampaignFilterDetailsCriteriaListInner

__all__ = ["CampaignFilterDetailsCriteriaListInner"]
