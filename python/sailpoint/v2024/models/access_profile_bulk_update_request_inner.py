# Written by `make stubs` from schema/; change it there.
"""Access profile bulk update request inner."""

from sailpoint._core import model

__all__ = ["AccessProfileBulkUpdateRequestInner"]

AccessProfileBulkUpdateRequestInner = model("v2024", "AccessProfileBulkUpdateRequestInner")
