# Generated from schema/.
"""Entitlement source reset base reference dto."""

from sailpoint.v2024.models import EntitlementSourceResetBaseReferenceDto

__all__ = ["EntitlementSourceResetBaseReferenceDto"]
