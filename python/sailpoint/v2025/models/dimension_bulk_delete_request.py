# Generated from schema/.
"""Dimension bulk delete request."""

from sailpoint.v2025.models import DimensionBulkDeleteRequest

__all__ = ["DimensionBulkDeleteRequest"]
