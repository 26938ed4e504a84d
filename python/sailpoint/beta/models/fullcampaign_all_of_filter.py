# Generated from schema/.
"""Fullcampaign all of filter."""

from sailpoint.beta.models import FullcampaignAllOfFilter

__all__ = ["FullcampaignAllOfFilter"]
