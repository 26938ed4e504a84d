# Generated from schema/.
"""Entitlement access request config."""

from sailpoint.beta.models import EntitlementAccessRequestConfig

__all__ = ["EntitlementAccessRequestConfig"]
