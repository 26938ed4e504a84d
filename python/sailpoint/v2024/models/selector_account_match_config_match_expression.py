# Written by `make stubs` from schema/; change it there.
"""Selector account match config match expression."""

from sailpoint._core import model

__all__ = ["SelectorAccountMatchConfigMatchExpression"]

SelectorAccountMatchConfigMatchExpression = model("v2024", "SelectorAccountMatchConfigMatchExpression")
