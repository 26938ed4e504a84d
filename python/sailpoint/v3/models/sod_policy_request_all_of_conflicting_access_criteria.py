# Generated from schema/.
"""Sod policy request all of conflicting access criteria."""

from sailpoint.v3.models import SodPolicyRequestAllOfConflictingAccessCriteria

__all__ = ["SodPolicyRequestAllOfConflictingAccessCriteria"]
