# Written by `make stubs` from schema/; change it there.
"""Aggregations."""

from sailpoint._core import model

__all__ = ["Aggregations"]

Aggregations = model("v2024", "Aggregations")
