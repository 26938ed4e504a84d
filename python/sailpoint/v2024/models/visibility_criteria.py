# Written by `make stubs` from schema/; change it there.
"""Visibility criteria."""

from sailpoint._core import model

__all__ = ["VisibilityCriteria"]

VisibilityCriteria = model("v2024", "VisibilityCriteria")
