# Written by `make stubs` from schema/; change it there.
"""Access request response."""

from sailpoint._core import model

__all__ = ["AccessRequestResponse"]

AccessRequestResponse = model("v2024", "AccessRequestResponse")
