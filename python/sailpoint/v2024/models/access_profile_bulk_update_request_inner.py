# Written by `make stubs` from schema/; change it there.
"""The change of one access profile."""

from sailpoint._core import model

__all__ = ["AccessProfileBulkUpdateRequestInner"]

AccessProfileBulkUpdateRequestInner = model("v2024", "AccessProfileBulkUpdateRequestInner")
