# Written by `make stubs` from schema/; change it there.
"""Identity with new access."""

from sailpoint._core import model

__all__ = ["IdentityWithNewAccess"]

IdentityWithNewAccess = model("v2024", "IdentityWithNewAccess")
