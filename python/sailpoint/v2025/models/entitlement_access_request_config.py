# Generated from schema/.
"""Entitlement access request config."""

from sailpoint.v2025.models import EntitlementAccessRequestConfig

__all__ = ["EntitlementAccessRequestConfig"]
