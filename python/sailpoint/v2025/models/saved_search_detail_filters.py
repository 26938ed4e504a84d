# Generated from schema/.
"""Saved search detail filters."""

from sailpoint.v2025.models import SavedSearchDetailFilters

__all__ = ["SavedSearchDetailFilters"]
