# Generated from schema/.
"""A report of a campaign."""

from sailpoint.beta.models import CampaignReport

__all__ = ["CampaignReport"]
