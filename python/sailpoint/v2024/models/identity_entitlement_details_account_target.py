# Written by `make stubs` from schema/; change it there.
"""Identity entitlement details account target."""

from sailpoint._core import model

__all__ = ["IdentityEntitlementDetailsAccountTarget"]

IdentityEntitlementDetailsAccountTarget = model("v2024", "IdentityEntitlementDetailsAccountTarget")
