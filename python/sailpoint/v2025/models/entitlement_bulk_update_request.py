# Generated from schema/.
"""Entitlement bulk update request."""

from sailpoint.v2025.models import EntitlementBulkUpdateRequest

__all__ = ["EntitlementBulkUpdateRequest"]
