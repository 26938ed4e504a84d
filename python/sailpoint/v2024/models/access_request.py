# Written by `make stubs` from schema/; change it there.
"""Access request."""

from sailpoint._core import model

__all__ = ["AccessRequest"]

AccessRequest = model("v2024", "AccessRequest")
