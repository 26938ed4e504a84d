# Generated from schema/.
"""Entitlement approval scheme."""

from sailpoint.v2024.models import EntitlementApprovalScheme

__all__ = ["EntitlementApprovalScheme"]
