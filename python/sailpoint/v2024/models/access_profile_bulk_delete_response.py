# Written by `make stubs` from schema/; change it there.
"""Access profile bulk delete response."""

from sailpoint._core import model

__all__ = ["AccessProfileBulkDeleteResponse"]

AccessProfileBulkDeleteResponse = model("v2024", "AccessProfileBulkDeleteResponse")
