# Written by `make stubs` from schema/; change it there.
"""Entitlement source."""

from sailpoint._core import model

__all__ = ["EntitlementSource"]

EntitlementSource = model("v2024", "EntitlementSource")
