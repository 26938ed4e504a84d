# Generated from schema/.
"""Entitlement approval scheme."""

from sailpoint.v2025.models import EntitlementApprovalScheme

__all__ = ["EntitlementApprovalScheme"]
