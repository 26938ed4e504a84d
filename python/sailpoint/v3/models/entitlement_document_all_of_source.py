# Generated from schema/.
"""Entitlement document all of source."""

from sailpoint.v3.models import EntitlementDocumentAllOfSource

__all__ = ["EntitlementDocumentAllOfSource"]
