# Generated from schema/.
"""Create saved search request."""

from sailpoint.v2025.models import CreateSavedSearchRequest

__all__ = ["CreateSavedSearchRequest"]
