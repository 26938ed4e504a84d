# Generated from schema/.
"""The settings of campaign reports."""

from sailpoint.v2025.models import CampaignReportsConfig

__all__ = ["CampaignReportsConfig"]
