# Generated from schema/.
"""Slimcampaign."""

from sailpoint.beta.models import Slimcampaign

__all__ = ["Slimcampaign"]
