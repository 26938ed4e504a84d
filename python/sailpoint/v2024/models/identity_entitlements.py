# Written by `make stubs` from schema/; change it there.
"""Identity entitlements."""

from sailpoint._core import model

__all__ = ["IdentityEntitlements"]

IdentityEntitlements = model("v2024", "IdentityEntitlements")
