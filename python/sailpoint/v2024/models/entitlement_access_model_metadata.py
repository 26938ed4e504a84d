# Generated from schema/.
"""Entitlement access model metadata."""

from sailpoint.v2024.models import EntitlementAccessModelMetadata

__all__ = ["EntitlementAccessModelMetadata"]
