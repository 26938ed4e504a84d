# Generated from schema/.
"""Saved search."""

from sailpoint.v3.models import SavedSearch

__all__ = ["SavedSearch"]
