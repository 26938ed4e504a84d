# Generated from schema/.
"""Sod policy conflicting access criteria."""

from sailpoint.beta.models import SodPolicyConflictingAccessCriteria

__all__ = ["SodPolicyConflictingAccessCriteria"]
