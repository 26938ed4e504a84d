# Generated from schema/.
"""Certification campaign filters api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CertificationCampaignFiltersApi"]

CertificationCampaignFiltersApi = api("v2025", "CertificationCampaignFiltersApi")
