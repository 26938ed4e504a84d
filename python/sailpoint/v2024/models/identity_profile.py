# Written by `make stubs` from schema/; change it there.
"""An identity profile: rules for creating identities from the accounts of an authoritative source."""

from sailpoint._core import model

__all__ = ["IdentityProfile"]

IdentityProfile = model("v2024", "IdentityProfile")
