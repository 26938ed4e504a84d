# Generated from schema/.
"""The campaigns to delete."""

from sailpoint.v2025.models import CampaignsDeleteRequest

__all__ = ["CampaignsDeleteRequest"]
