# Written by `make stubs` from schema/; change it there.
"""A template that campaigns are created from."""

from sailpoint._core import model

__all__ = ["CampaignTemplate"]

CampaignTemplate = model("v2024", "CampaignTemplate")
