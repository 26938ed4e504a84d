# Generated from schema/.
"""Entitlement access request config."""

from sailpoint.v2024.models import EntitlementAccessRequestConfig

__all__ = ["EntitlementAccessRequestConfig"]
