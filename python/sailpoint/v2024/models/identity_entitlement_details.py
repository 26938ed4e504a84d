# Written by `make stubs` from schema/; change it there.
"""Identity entitlement details."""

from sailpoint._core import model

__all__ = ["IdentityEntitlementDetails"]

IdentityEntitlementDetails = model("v2024", "IdentityEntitlementDetails")
