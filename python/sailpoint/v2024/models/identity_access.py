# Written by `make stubs` from schema/; change it there.
"""Identity access."""

from sailpoint._core import model

__all__ = ["IdentityAccess"]

IdentityAccess = model("v2024", "IdentityAccess")
