# Generated from schema/.
"""Bulk tagged object response."""

from sailpoint.v2025.models import BulkTaggedObjectResponse

__all__ = ["BulkTaggedObjectResponse"]
