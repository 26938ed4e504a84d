# Generated from schema/.
"""Entitlement source."""

from sailpoint.beta.models import EntitlementSource

__all__ = ["EntitlementSource"]
