# Generated from schema/.
"""Conflicting access criteria."""

from sailpoint.v2024.models import ConflictingAccessCriteria

__all__ = ["ConflictingAccessCriteria"]
