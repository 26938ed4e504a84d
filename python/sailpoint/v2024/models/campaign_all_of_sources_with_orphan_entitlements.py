# Generated from schema/.
"""Campaign all of sources with orphan entitlements."""

from sailpoint.v2024.models import CampaignAllOfSourcesWithOrphanEntitlements

__all__ = ["CampaignAllOfSourcesWithOrphanEntitlements"]
