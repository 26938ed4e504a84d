# Written by `make stubs` from schema/; change it there.
"""An entitlement of an identity."""

from sailpoint._core import model

__all__ = ["IdentityEntitlements"]

IdentityEntitlements = model("v2024", "IdentityEntitlements")
