# Written by `make stubs` from schema/; change it there.
"""Outlier."""

from sailpoint._core import model

__all__ = ["Outlier"]

Outlier = model("v2024", "Outlier")
