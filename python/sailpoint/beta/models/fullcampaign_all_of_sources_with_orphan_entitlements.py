# Generated from schema/.
"""Fullcampaign all of sources with orphan entitlements."""

from sailpoint.beta.models import FullcampaignAllOfSourcesWithOrphanEntitlements

__all__ = ["FullcampaignAllOfSourcesWithOrphanEntitlements"]
