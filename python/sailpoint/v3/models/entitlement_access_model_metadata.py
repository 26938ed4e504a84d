# Generated from schema/.
"""Entitlement access model metadata."""

from sailpoint.v3.models import EntitlementAccessModelMetadata

__all__ = ["EntitlementAccessModelMetadata"]
