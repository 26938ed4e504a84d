# Generated from schema/.
"""Entitlement summary."""

from sailpoint.v2024.models.entitlement_summary import EntitlementSummary as AccessProfileEntitlement

__all__ = ["AccessProfileEntitlement"]
