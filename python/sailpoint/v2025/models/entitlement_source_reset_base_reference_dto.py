# Generated from schema/.
"""Entitlement source reset base reference dto."""

from sailpoint.v2025.models import EntitlementSourceResetBaseReferenceDto

__all__ = ["EntitlementSourceResetBaseReferenceDto"]
