# Generated from schema/.
"""Entitlement request config."""

from sailpoint.beta.models import EntitlementRequestConfig

__all__ = ["EntitlementRequestConfig"]
