# Written by `make stubs` from schema/; change it there.
"""Identity association details."""

from sailpoint._core import model

__all__ = ["IdentityAssociationDetails"]

IdentityAssociationDetails = model("v2024", "IdentityAssociationDetails")
