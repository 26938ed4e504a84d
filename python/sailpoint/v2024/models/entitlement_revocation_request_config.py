# Generated from schema/.
"""Entitlement revocation request config."""

from sailpoint.v2024.models import EntitlementRevocationRequestConfig

__all__ = ["EntitlementRevocationRequestConfig"]
