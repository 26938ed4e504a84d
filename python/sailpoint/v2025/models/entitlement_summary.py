# Generated from schema/.
"""Entitlement summary."""

from sailpoint.v2025.models import EntitlementSummary

__all__ = ["EntitlementSummary"]
