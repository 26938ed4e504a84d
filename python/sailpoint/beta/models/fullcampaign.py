# Written by `make stubs` from schema/; change it there.
"""A certification campaign."""

from sailpoint.beta.models.campaign import Campaign as Fullcampaign

__all__ = ["Fullcampaign"]
