# Generated from schema/.
"""Entitlement approval scheme."""

from sailpoint.beta.models import EntitlementApprovalScheme

__all__ = ["EntitlementApprovalScheme"]
