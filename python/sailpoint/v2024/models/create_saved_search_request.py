# Generated from schema/.
"""Create saved search request."""

from sailpoint.v2024.models import CreateSavedSearchRequest

__all__ = ["CreateSavedSearchRequest"]
