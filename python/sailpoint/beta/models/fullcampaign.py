# Generated from schema/.
"""A certification campaign."""

from sailpoint.beta.models.campaign import Campaign as Fullcampaign

__all__ = ["Fullcampaign"]
