# Generated from schema/.
"""Entitlement document all of manually updated fields."""

from sailpoint.v2024.models import EntitlementDocumentAllOfManuallyUpdatedFields

__all__ = ["EntitlementDocumentAllOfManuallyUpdatedFields"]
