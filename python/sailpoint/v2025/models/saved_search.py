# Generated from schema/.
"""Saved search."""

from sailpoint.v2025.models import SavedSearch

__all__ = ["SavedSearch"]
