# Written by `make stubs` from schema/; change it there.
"""Campaign filter details criteria list inner."""

from sailpoint._core import model

__all__ = ["CampaignFilterDetailsCriteriaListInner"]

CampaignFilterDetailsCriteriaListInner = model("v2024", "CampaignFilterDetailsCriteriaListInner")
