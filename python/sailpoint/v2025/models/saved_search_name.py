# Generated from schema/.
"""Saved search name."""

from sailpoint.v2025.models import SavedSearchName

__all__ = ["SavedSearchName"]
