# Generated from schema/.
"""Fullcampaign all of role composition campaign info remediator ref."""

from sailpoint.beta.models import FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef

__all__ = ["FullcampaignAllOfRoleCompositionCampaignInfoRemediatorRef"]
