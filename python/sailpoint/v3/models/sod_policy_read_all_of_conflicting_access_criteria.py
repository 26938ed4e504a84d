# Generated from schema/.
"""Sod policy read all of conflicting access criteria."""

from sailpoint.v3.models import SodPolicyReadAllOfConflictingAccessCriteria

__all__ = ["SodPolicyReadAllOfConflictingAccessCriteria"]
