# Written by `make stubs` from schema/; change it there.
"""Access constraint."""

from sailpoint._core import model

__all__ = ["AccessConstraint"]

AccessConstraint = model("v2024", "AccessConstraint")
