# Generated from schema/.
"""Create saved search request."""

from sailpoint.v3.models import CreateSavedSearchRequest

__all__ = ["CreateSavedSearchRequest"]
