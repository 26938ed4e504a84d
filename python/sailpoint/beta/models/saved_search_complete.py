# Generated from schema/.
"""Saved search complete."""

from sailpoint.beta.models import SavedSearchComplete

__all__ = ["SavedSearchComplete"]
