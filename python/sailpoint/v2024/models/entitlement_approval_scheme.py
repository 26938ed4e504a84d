# Written by `make stubs` from schema/; change it there.
"""Entitlement approval scheme."""

from sailpoint._core import model

__all__ = ["EntitlementApprovalScheme"]

EntitlementApprovalScheme = model("v2024", "EntitlementApprovalScheme")
