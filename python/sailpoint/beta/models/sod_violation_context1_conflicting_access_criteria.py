# Generated from schema/.
"""Sod violation context1 conflicting access criteria."""

from sailpoint.beta.models import SodViolationContext1ConflictingAccessCriteria

__all__ = ["SodViolationContext1ConflictingAccessCriteria"]
