# Generated from schema/.
"""Entitlement attribute bulk update filter request."""

from sailpoint.v2025.models import EntitlementAttributeBulkUpdateFilterRequest

__all__ = ["EntitlementAttributeBulkUpdateFilterRequest"]
