# Generated from schema/.
"""Entitlement document all of source."""

from sailpoint.v2025.models import EntitlementDocumentAllOfSource

__all__ = ["EntitlementDocumentAllOfSource"]
