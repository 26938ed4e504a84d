# Generated from schema/.
"""Sed approval status."""

from sailpoint.v2025.models import SedApprovalStatus

__all__ = ["SedApprovalStatus"]
