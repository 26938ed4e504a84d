# Generated from schema/.
"""The campaigns to delete."""

from sailpoint.v2024.models import CampaignsDeleteRequest

__all__ = ["CampaignsDeleteRequest"]
