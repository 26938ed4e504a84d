# Generated from schema/.
"""Entitlement request config."""

from sailpoint.v3.models import EntitlementRequestConfig

__all__ = ["EntitlementRequestConfig"]
