# Written by `make stubs` from schema/; change it there.
"""Options of activating a campaign."""

from sailpoint._core import model

__all__ = ["ActivateCampaignOptions"]

ActivateCampaignOptions = model("v2024", "ActivateCampaignOptions")
