# Generated from schema/.
"""Entitlement source."""

from sailpoint.v3.models import EntitlementSource

__all__ = ["EntitlementSource"]
