# Written by `make stubs` from schema/; change it there.
"""Access profile bulk delete request."""

from sailpoint._core import model

__all__ = ["AccessProfileBulkDeleteRequest"]

AccessProfileBulkDeleteRequest = model("v2024", "AccessProfileBulkDeleteRequest")
