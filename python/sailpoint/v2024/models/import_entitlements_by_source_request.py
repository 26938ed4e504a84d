# Written by `make stubs` from schema/; change it there.
"""Import entitlements by source request."""

from sailpoint._core import model

__all__ = ["ImportEntitlementsBySourceRequest"]

ImportEntitlementsBySourceRequest = model("v2024", "ImportEntitlementsBySourceRequest")
