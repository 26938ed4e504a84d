# Generated from schema/.
"""A report of a campaign."""

from sailpoint.v2025.models import CampaignReport

__all__ = ["CampaignReport"]
