# Written by `make stubs` from schema/; change it there.
"""Entitlement summary."""

from sailpoint._core import model

__all__ = ["EntitlementSummary"]

EntitlementSummary = model("v2024", "EntitlementSummary")
