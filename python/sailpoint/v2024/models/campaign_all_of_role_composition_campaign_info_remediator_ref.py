# Generated from schema/.
"""Campaign all of role composition campaign info remediator ref."""

from sailpoint.v2024.models import CampaignAllOfRoleCompositionCampaignInfoRemediatorRef

__all__ = ["CampaignAllOfRoleCompositionCampaignInfoRemediatorRef"]
