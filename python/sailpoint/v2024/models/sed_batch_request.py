# Written by `make stubs` from schema/; change it there.
"""Sed batch request."""

from sailpoint._core import model

__all__ = ["SedBatchRequest"]

SedBatchRequest = model("v2024", "SedBatchRequest")
