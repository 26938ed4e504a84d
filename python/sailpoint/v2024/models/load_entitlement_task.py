# Written by `make stubs` from schema/; change it there.
"""Load entitlement task."""

from sailpoint._core import model

__all__ = ["LoadEntitlementTask"]

LoadEntitlementTask = model("v2024", "LoadEntitlementTask")
