# Written by `make stubs` from schema/; change it there.
"""A certification campaign with few members."""

from sailpoint._core import model

__all__ = ["SlimCampaign"]

SlimCampaign = model("v2024", "SlimCampaign")
