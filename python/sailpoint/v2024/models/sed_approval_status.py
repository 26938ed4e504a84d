# Generated from schema/.
"""Sed approval status."""

from sailpoint.v2024.models import SedApprovalStatus

__all__ = ["SedApprovalStatus"]
