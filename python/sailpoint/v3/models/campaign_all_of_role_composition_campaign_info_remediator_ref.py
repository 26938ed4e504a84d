# Generated from schema/.
"""Campaign all of role composition campaign info remediator ref."""

from sailpoint.v3.models import CampaignAllOfRoleCompositionCampaignInfoRemediatorRef

__all__ = ["CampaignAllOfRoleCompositionCampaignInfoRemediatorRef"]
