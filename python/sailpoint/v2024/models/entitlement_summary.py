# Generated from schema/.
"""Entitlement summary."""

from sailpoint.v2024.models import EntitlementSummary

__all__ = ["EntitlementSummary"]
