# Written by `make stubs` from schema/; change it there.
"""Reference to an entitlement."""

from sailpoint._core import model

__all__ = ["EntitlementRef"]

EntitlementRef = model("v2024", "EntitlementRef")
