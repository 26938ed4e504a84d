# Generated from schema/.
"""Entitlement source."""

from sailpoint.v2024.models import EntitlementSource

__all__ = ["EntitlementSource"]
