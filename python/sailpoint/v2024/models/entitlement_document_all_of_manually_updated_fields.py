# Written by `make stubs` from schema/; change it there.
"""Entitlement document all of manually updated fields."""

from sailpoint._core import model

__all__ = ["EntitlementDocumentAllOfManuallyUpdatedFields"]

EntitlementDocumentAllOfManuallyUpdatedFields = model("v2024", "EntitlementDocumentAllOfManuallyUpdatedFields")
