# Generated from schema/.
"""The settings of campaign reports."""

from sailpoint.beta.models import CampaignReportsConfig

__all__ = ["CampaignReportsConfig"]
