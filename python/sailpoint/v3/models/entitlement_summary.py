# Generated from schema/.
"""Entitlement summary."""

from sailpoint.v3.models import EntitlementSummary

__all__ = ["EntitlementSummary"]
