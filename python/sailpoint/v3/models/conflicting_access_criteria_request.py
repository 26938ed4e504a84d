# Generated from schema/.
"""Conflicting access criteria request."""

from sailpoint.v3.models import ConflictingAccessCriteriaRequest

__all__ = ["ConflictingAccessCriteriaRequest"]
