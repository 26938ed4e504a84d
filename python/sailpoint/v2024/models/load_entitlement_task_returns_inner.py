# Written by `make stubs` from schema/; change it there.
"""Load entitlement task returns inner."""

from sailpoint._core import model

__all__ = ["LoadEntitlementTaskReturnsInner"]

LoadEntitlementTaskReturnsInner = model("v2024", "LoadEntitlementTaskReturnsInner")
