# Generated from schema/.
"""Entitlement request config."""

from sailpoint.v2024.models import EntitlementRequestConfig

__all__ = ["EntitlementRequestConfig"]
