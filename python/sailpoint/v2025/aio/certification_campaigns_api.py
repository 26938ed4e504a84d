# Generated from schema/.
"""Manage certification campaigns, their templates, schedules and reports."""

from sailpoint._core import api

__all__ = ["CertificationCampaignsApi"]

CertificationCampaignsApi = api("v2025", "CertificationCampaignsApi", asynchronous=True)
