# Generated from schema/.
"""A certification campaign with few members."""

from sailpoint.v2024.models import SlimCampaign

__all__ = ["SlimCampaign"]
