# Written by `make stubs` from schema/; change it there.
"""The schedule of an aggregation."""

from sailpoint._core import model

__all__ = ["Schedule1"]

Schedule1 = model("v2024", "Schedule1")
