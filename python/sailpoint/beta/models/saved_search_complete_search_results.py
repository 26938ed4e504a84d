# Generated from schema/.
"""Saved search complete search results."""

from sailpoint.beta.models import SavedSearchCompleteSearchResults

__all__ = ["SavedSearchCompleteSearchResults"]
