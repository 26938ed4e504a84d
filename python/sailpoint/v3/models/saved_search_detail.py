# Generated from schema/.
"""Saved search detail."""

from sailpoint.v3.models import SavedSearchDetail

__all__ = ["SavedSearchDetail"]
