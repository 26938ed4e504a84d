# Written by `make stubs` from schema/; change it there.
"""Bulk tagged object response."""

from sailpoint._core import model

__all__ = ["BulkTaggedObjectResponse"]

BulkTaggedObjectResponse = model("v2024", "BulkTaggedObjectResponse")
