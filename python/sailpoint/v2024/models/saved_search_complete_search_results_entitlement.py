# Generated from schema/.
"""Saved search complete search results entitlement."""

from sailpoint.v2024.models import SavedSearchCompleteSearchResultsEntitlement

__all__ = ["SavedSearchCompleteSearchResultsEntitlement"]
