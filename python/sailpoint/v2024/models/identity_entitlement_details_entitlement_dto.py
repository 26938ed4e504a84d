# Written by `make stubs` from schema/; change it there.
"""Identity entitlement details entitlement dto."""

from sailpoint._core import model

__all__ = ["IdentityEntitlementDetailsEntitlementDto"]

IdentityEntitlementDetailsEntitlementDto = model("v2024", "IdentityEntitlementDetailsEntitlementDto")
