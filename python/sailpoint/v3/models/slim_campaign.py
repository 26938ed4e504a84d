# Generated from schema/.
"""A certification campaign with few members."""

from sailpoint.v3.models import SlimCampaign

__all__ = ["SlimCampaign"]
