# Generated from schema/.
"""Entitlement attribute bulk update ids request."""

from sailpoint.v2025.models import EntitlementAttributeBulkUpdateIdsRequest

__all__ = ["EntitlementAttributeBulkUpdateIdsRequest"]
