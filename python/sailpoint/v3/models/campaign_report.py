# Generated from schema/.
"""A report of a campaign."""

from sailpoint.v3.models import CampaignReport

__all__ = ["CampaignReport"]
