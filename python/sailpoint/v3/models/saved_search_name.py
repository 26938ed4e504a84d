# Generated from schema/.
"""Saved search name."""

from sailpoint.v3.models import SavedSearchName

__all__ = ["SavedSearchName"]
