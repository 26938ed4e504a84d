# Generated from schema/.
"""Entitlement attribute bulk update query request."""

from sailpoint.v2025.models import EntitlementAttributeBulkUpdateQueryRequest

__all__ = ["EntitlementAttributeBulkUpdateQueryRequest"]
