# Generated from schema/.
"""Saved search complete."""

from sailpoint.v2025.models import SavedSearchComplete

__all__ = ["SavedSearchComplete"]
