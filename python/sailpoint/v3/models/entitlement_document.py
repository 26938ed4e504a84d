# Generated from schema/.
"""Entitlement document."""

from sailpoint.v3.models import EntitlementDocument

__all__ = ["EntitlementDocument"]
