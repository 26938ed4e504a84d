# Generated from schema/.
"""Entitlement source."""

from sailpoint.v2025.models import EntitlementSource

__all__ = ["EntitlementSource"]
