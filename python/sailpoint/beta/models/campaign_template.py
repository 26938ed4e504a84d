# Generated from schema/.
"""A template that campaigns are created from."""

from sailpoint.beta.models import CampaignTemplate

__all__ = ["CampaignTemplate"]
