# Generated from schema/.
"""Entitlement request config1."""

from sailpoint.beta.models import EntitlementRequestConfig1

__all__ = ["EntitlementRequestConfig1"]
