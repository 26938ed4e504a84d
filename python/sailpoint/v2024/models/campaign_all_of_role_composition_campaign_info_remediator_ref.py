# Written by `make stubs` from schema/; change it there.
"""Campaign all of role composition campaign info remediator ref."""

from sailpoint._core import model

__all__ = ["CampaignAllOfRoleCompositionCampaignInfoRemediatorRef"]

CampaignAllOfRoleCompositionCampaignInfoRemediatorRef = model("v2024", "CampaignAllOfRoleCompositionCampaignInfoRemediatorRef")
