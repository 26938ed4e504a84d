# Generated from schema/.
"""Bulk remove tagged object."""

from sailpoint.v2025.models import BulkRemoveTaggedObject

__all__ = ["BulkRemoveTaggedObject"]
