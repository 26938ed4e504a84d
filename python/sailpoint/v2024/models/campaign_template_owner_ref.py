# Written by `make stubs` from schema/; change it there.
"""Campaign template owner ref."""

from sailpoint._core import model

__all__ = ["CampaignTemplateOwnerRef"]

CampaignTemplateOwnerRef = model("v2024", "CampaignTemplateOwnerRef")
