# Generated from schema/.
"""Campaign all of sources with orphan entitlements."""

from sailpoint.v3.models import CampaignAllOfSourcesWithOrphanEntitlements

__all__ = ["CampaignAllOfSourcesWithOrphanEntitlements"]
