# Written by `make stubs` from schema/; change it there.
"""Entitlement ref1."""

from sailpoint._core import model

__all__ = ["EntitlementRef1"]

EntitlementRef1 = model("v2024", "EntitlementRef1")
