# Generated from schema/.
"""Sed approval status."""

from sailpoint.beta.models import SedApprovalStatus

__all__ = ["SedApprovalStatus"]
