# Generated from schema/.
"""Sod violation context2 conflicting access criteria."""

from sailpoint.beta.models import SodViolationContext2ConflictingAccessCriteria

__all__ = ["SodViolationContext2ConflictingAccessCriteria"]
