# Generated from schema/.
"""Saved search complete search results account."""

from sailpoint.v2025.models import SavedSearchCompleteSearchResultsAccount

__all__ = ["SavedSearchCompleteSearchResultsAccount"]
