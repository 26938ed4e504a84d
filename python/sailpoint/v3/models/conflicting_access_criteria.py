# Generated from schema/.
"""Conflicting access criteria."""

from sailpoint.v3.models import ConflictingAccessCriteria

__all__ = ["ConflictingAccessCriteria"]
