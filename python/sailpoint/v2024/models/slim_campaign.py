# Written by `make stubs` from schema/; change it there.
"""Slim campaign."""

from sailpoint._core import model

__all__ = ["SlimCampaign"]

SlimCampaign = model("v2024", "SlimCampaign")
