# Generated from schema/.
"""Saved search complete search results account."""

from sailpoint.beta.models import SavedSearchCompleteSearchResultsAccount

__all__ = ["SavedSearchCompleteSearchResultsAccount"]
