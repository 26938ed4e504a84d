# Written by `make stubs` from schema/; change it there.
"""Access request context."""

from sailpoint._core import model

__all__ = ["AccessRequestContext"]

AccessRequestContext = model("v2024", "AccessRequestContext")
