# Generated from schema/.
"""Conflicting access criteria."""

from sailpoint.beta.models import ConflictingAccessCriteria

__all__ = ["ConflictingAccessCriteria"]
