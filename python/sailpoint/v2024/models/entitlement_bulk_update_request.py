# Generated from schema/.
"""Entitlement bulk update request."""

from sailpoint.v2024.models import EntitlementBulkUpdateRequest

__all__ = ["EntitlementBulkUpdateRequest"]
