# Generated from schema/.
"""Entitlement request config."""

from sailpoint.v2025.models import EntitlementRequestConfig

__all__ = ["EntitlementRequestConfig"]
