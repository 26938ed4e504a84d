# Generated from schema/.
"""The campaigns to delete."""

from sailpoint.v3.models import CampaignsDeleteRequest

__all__ = ["CampaignsDeleteRequest"]
