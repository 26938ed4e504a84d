# Generated from schema/.
"""Bulk tagged object."""

from sailpoint.beta.models import BulkTaggedObject

__all__ = ["BulkTaggedObject"]
