# Generated from schema/.
"""Bulk add tagged object."""

from sailpoint.v3.models import BulkAddTaggedObject

__all__ = ["BulkAddTaggedObject"]
