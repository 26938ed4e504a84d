# Written by `make stubs` from schema/; change it there.
"""Reviewable entitlement account owner."""

from sailpoint._core import model

__all__ = ["ReviewableEntitlementAccountOwner"]

ReviewableEntitlementAccountOwner = model("v2024", "ReviewableEntitlementAccountOwner")
