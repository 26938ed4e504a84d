# Generated from schema/.
"""Saved search complete search results."""

from sailpoint.v2025.models import SavedSearchCompleteSearchResults

__all__ = ["SavedSearchCompleteSearchResults"]
