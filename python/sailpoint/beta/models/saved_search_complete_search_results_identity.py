# Generated from schema/.
"""Saved search complete search results identity."""

from sailpoint.beta.models import SavedSearchCompleteSearchResultsIdentity

__all__ = ["SavedSearchCompleteSearchResultsIdentity"]
