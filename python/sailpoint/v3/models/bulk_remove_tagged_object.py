# Generated from schema/.
"""Bulk remove tagged object."""

from sailpoint.v3.models import BulkRemoveTaggedObject

__all__ = ["BulkRemoveTaggedObject"]
