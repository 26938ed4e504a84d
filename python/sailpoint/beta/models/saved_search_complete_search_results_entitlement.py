# Generated from schema/.
"""Saved search complete search results entitlement."""

from sailpoint.beta.models import SavedSearchCompleteSearchResultsEntitlement

__all__ = ["SavedSearchCompleteSearchResultsEntitlement"]
