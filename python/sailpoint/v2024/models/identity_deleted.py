# Written by `make stubs` from schema/; change it there.
"""Identity deleted."""

from sailpoint._core import model

__all__ = ["IdentityDeleted"]

IdentityDeleted = model("v2024", "IdentityDeleted")
