# Written by `make stubs` from schema/; change it there.
"""Reference to the identity that owns a profile."""

from sailpoint._core import model

__all__ = ["IdentityProfileAllOfOwner"]

IdentityProfileAllOfOwner = model("v2024", "IdentityProfileAllOfOwner")
