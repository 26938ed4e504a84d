# Generated from schema/.
"""Saved search detail."""

from sailpoint.v2025.models import SavedSearchDetail

__all__ = ["SavedSearchDetail"]
