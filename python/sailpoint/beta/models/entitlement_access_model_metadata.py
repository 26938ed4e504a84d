# Generated from schema/.
"""Entitlement access model metadata."""

from sailpoint.beta.models import EntitlementAccessModelMetadata

__all__ = ["EntitlementAccessModelMetadata"]
