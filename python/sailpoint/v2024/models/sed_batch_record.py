# Written by `make stubs` from schema/; change it there.
"""Sed batch record."""

from sailpoint._core import model

__all__ = ["SedBatchRecord"]

SedBatchRecord = model("v2024", "SedBatchRecord")
