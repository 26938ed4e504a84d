# Generated from schema/.
"""Saved search complete search results."""

from sailpoint.v2024.models import SavedSearchCompleteSearchResults

__all__ = ["SavedSearchCompleteSearchResults"]
