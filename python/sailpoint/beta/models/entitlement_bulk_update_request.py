# Generated from schema/.
"""Entitlement bulk update request."""

from sailpoint.beta.models import EntitlementBulkUpdateRequest

__all__ = ["EntitlementBulkUpdateRequest"]
