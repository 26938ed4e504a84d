# Generated from schema/.
"""Sod policy conflicting access criteria."""

from sailpoint.v2024.models import SodPolicyConflictingAccessCriteria

__all__ = ["SodPolicyConflictingAccessCriteria"]
