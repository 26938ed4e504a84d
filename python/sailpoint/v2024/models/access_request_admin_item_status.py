# Written by `make stubs` from schema/; change it there.
"""Access request admin item status."""

from sailpoint._core import model

__all__ = ["AccessRequestAdminItemStatus"]

AccessRequestAdminItemStatus = model("v2024", "AccessRequestAdminItemStatus")
