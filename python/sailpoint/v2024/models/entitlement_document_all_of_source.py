# Generated from schema/.
"""Entitlement document all of source."""

from sailpoint.v2024.models import EntitlementDocumentAllOfSource

__all__ = ["EntitlementDocumentAllOfSource"]
