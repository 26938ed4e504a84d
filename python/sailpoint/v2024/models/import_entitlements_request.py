# Written by `make stubs` from schema/; change it there.
"""Import entitlements request."""

from sailpoint._core import model

__all__ = ["ImportEntitlementsRequest"]

ImportEntitlementsRequest = model("v2024", "ImportEntitlementsRequest")
