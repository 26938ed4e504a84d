# Written by `make stubs` from schema/; change it there.
"""Identity with new access1."""

from sailpoint._core import model

__all__ = ["IdentityWithNewAccess1"]

IdentityWithNewAccess1 = model("v2024", "IdentityWithNewAccess1")
