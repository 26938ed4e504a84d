# Generated from schema/.
"""Saved search detail filters."""

from sailpoint.v3.models import SavedSearchDetailFilters

__all__ = ["SavedSearchDetailFilters"]
