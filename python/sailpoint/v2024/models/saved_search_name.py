# Generated from schema/.
"""Saved search name."""

from sailpoint.v2024.models import SavedSearchName

__all__ = ["SavedSearchName"]
