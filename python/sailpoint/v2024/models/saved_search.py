# Generated from schema/.
"""Saved search."""

from sailpoint.v2024.models import SavedSearch

__all__ = ["SavedSearch"]
