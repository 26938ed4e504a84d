# Written by `make stubs` from schema/; change it there.
"""Sed batch stats."""

from sailpoint._core import model

__all__ = ["SedBatchStats"]

SedBatchStats = model("v2024", "SedBatchStats")
