# Generated from schema/.
"""Entitlement summary."""

from sailpoint.v3.models.entitlement_summary import EntitlementSummary as AccessProfileEntitlement

__all__ = ["AccessProfileEntitlement"]
