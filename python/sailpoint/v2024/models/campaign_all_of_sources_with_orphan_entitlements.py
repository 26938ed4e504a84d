# Written by `make stubs` from schema/; change it there.
"""Campaign all of sources with orphan entitlements."""

from sailpoint._core import model

__all__ = ["CampaignAllOfSourcesWithOrphanEntitlements"]

CampaignAllOfSourcesWithOrphanEntitlements = model("v2024", "CampaignAllOfSourcesWithOrphanEntitlements")
