# Generated from schema/.
"""Entitlement revocation request config."""

from sailpoint.beta.models import EntitlementRevocationRequestConfig

__all__ = ["EntitlementRevocationRequestConfig"]
