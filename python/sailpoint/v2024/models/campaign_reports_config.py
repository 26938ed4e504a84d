# Generated from schema/.
"""The settings of campaign reports."""

from sailpoint.v2024.models import CampaignReportsConfig

__all__ = ["CampaignReportsConfig"]
