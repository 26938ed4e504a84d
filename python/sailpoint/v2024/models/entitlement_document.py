# Written by `make stubs` from schema/; change it there.
"""Entitlement document."""

from sailpoint._core import model

__all__ = ["EntitlementDocument"]

EntitlementDocument = model("v2024", "EntitlementDocument")
