# Written by `make stubs` from schema/; change it there.
"""How identities are made from the accounts of one authoritative source."""

from sailpoint._core import model

__all__ = ["IdentityProfile"]

IdentityProfile = model("v2024", "IdentityProfile")
