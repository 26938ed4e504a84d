# Generated from schema/.
"""The settings of campaign reports."""

from sailpoint.v3.models import CampaignReportsConfig

__all__ = ["CampaignReportsConfig"]
