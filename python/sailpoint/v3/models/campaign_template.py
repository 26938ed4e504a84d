# Generated from schema/.
"""A template that campaigns are created from."""

from sailpoint.v3.models import CampaignTemplate

__all__ = ["CampaignTemplate"]
