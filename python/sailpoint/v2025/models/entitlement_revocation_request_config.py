# Generated from schema/.
"""Entitlement revocation request config."""

from sailpoint.v2025.models import EntitlementRevocationRequestConfig

__all__ = ["EntitlementRevocationRequestConfig"]
