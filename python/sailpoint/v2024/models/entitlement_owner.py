# Written by `make stubs` from schema/; change it there.
"""Entitlement owner."""

from sailpoint._core import model

__all__ = ["EntitlementOwner"]

EntitlementOwner = model("v2024", "EntitlementOwner")
