# Written by `make stubs` from schema/; change it there.
"""Entitlement bulk update request."""

from sailpoint._core import model

__all__ = ["EntitlementBulkUpdateRequest"]

EntitlementBulkUpdateRequest = model("v2024", "EntitlementBulkUpdateRequest")
