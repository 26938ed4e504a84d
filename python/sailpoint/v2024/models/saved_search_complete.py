# Generated from schema/.
"""Saved search complete."""

from sailpoint.v2024.models import SavedSearchComplete

__all__ = ["SavedSearchComplete"]
