# Generated from schema/.
"""Certification summaries api: the operations of this family."""

from sailpoint._core import api

__all__ = ["CertificationSummariesApi"]

CertificationSummariesApi = api("v3", "CertificationSummariesApi")
