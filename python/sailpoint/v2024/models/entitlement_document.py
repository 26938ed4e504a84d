# Generated from schema/.
"""Entitlement document."""

from sailpoint.v2024.models import EntitlementDocument

__all__ = ["EntitlementDocument"]
