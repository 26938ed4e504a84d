# Written by `make stubs` from schema/; change it there.
"""The result of starting the deletion of access profiles."""

from sailpoint._core import model

__all__ = ["AccessProfileBulkDeleteResponse"]

AccessProfileBulkDeleteResponse = model("v2024", "AccessProfileBulkDeleteResponse")
