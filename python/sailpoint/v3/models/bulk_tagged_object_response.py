# Generated from schema/.
"""Bulk tagged object response."""

from sailpoint.v3.models import BulkTaggedObjectResponse

__all__ = ["BulkTaggedObjectResponse"]
