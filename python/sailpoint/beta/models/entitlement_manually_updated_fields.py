# Generated from schema/.
"""Entitlement manually updated fields."""

from sailpoint.beta.models import EntitlementManuallyUpdatedFields

__all__ = ["EntitlementManuallyUpdatedFields"]
