# Written by `make stubs` from schema/; change it there.
"""The access profiles to delete."""

from sailpoint._core import model

__all__ = ["AccessProfileBulkDeleteRequest"]

AccessProfileBulkDeleteRequest = model("v2024", "AccessProfileBulkDeleteRequest")
