# Written by `make stubs` from schema/; change it there.
"""Reviewable entitlement account."""

from sailpoint._core import model

__all__ = ["ReviewableEntitlementAccount"]

ReviewableEntitlementAccount = model("v2024", "ReviewableEntitlementAccount")
