# Written by `make stubs` from schema/; change it there.
"""Entitlement revocation request config."""

from sailpoint._core import model

__all__ = ["EntitlementRevocationRequestConfig"]

EntitlementRevocationRequestConfig = model("v2024", "EntitlementRevocationRequestConfig")
