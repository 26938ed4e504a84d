# Written by `make stubs` from schema/; change it there.
"""Sed batch response."""

from sailpoint._core import model

__all__ = ["SedBatchResponse"]

SedBatchResponse = model("v2024", "SedBatchResponse")
