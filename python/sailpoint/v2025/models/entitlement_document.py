# Generated from schema/.
"""Entitlement document."""

from sailpoint.v2025.models import EntitlementDocument

__all__ = ["EntitlementDocument"]
