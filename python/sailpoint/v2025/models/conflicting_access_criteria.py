# Generated from schema/.
"""Conflicting access criteria."""

from sailpoint.v2025.models import ConflictingAccessCriteria

__all__ = ["ConflictingAccessCriteria"]
