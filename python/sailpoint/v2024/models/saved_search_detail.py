# Generated from schema/.
"""Saved search detail."""

from sailpoint.v2024.models import SavedSearchDetail

__all__ = ["SavedSearchDetail"]
