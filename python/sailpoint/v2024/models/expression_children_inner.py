# Written by `make stubs` from schema/; change it there.
"""Expression children inner."""

from sailpoint._core import model

__all__ = ["ExpressionChildrenInner"]

ExpressionChildrenInner = model("v2024", "ExpressionChildrenInner")
