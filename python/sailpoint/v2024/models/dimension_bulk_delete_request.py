# Generated from schema/.
"""Dimension bulk delete request."""

from sailpoint.v2024.models import DimensionBulkDeleteRequest

__all__ = ["DimensionBulkDeleteRequest"]
