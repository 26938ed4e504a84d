# Generated from schema/.
"""Entitlement access model metadata."""

from sailpoint.v2025.models import EntitlementAccessModelMetadata

__all__ = ["EntitlementAccessModelMetadata"]
