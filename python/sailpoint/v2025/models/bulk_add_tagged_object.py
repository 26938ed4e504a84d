# Generated from schema/.
"""Bulk add tagged object."""

from sailpoint.v2025.models import BulkAddTaggedObject

__all__ = ["BulkAddTaggedObject"]
