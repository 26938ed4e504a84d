# Generated from schema/.
"""Entitlement document all of manually updated fields."""

from sailpoint.v3.models import EntitlementDocumentAllOfManuallyUpdatedFields

__all__ = ["EntitlementDocumentAllOfManuallyUpdatedFields"]
