# Generated from schema/.
"""Entitlement source reset base reference dto."""

from sailpoint.beta.models import EntitlementSourceResetBaseReferenceDto

__all__ = ["EntitlementSourceResetBaseReferenceDto"]
