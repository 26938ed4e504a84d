# Written by `make stubs` from schema/; change it there.
"""The reasons why an identity cannot be deleted."""

from sailpoint._core import model

__all__ = ["IdentityAssociationDetails"]

IdentityAssociationDetails = model("v2024", "IdentityAssociationDetails")
