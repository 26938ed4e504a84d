# Written by `make stubs` from schema/; change it there.
"""Entitlement request config."""

from sailpoint._core import model

__all__ = ["EntitlementRequestConfig"]

EntitlementRequestConfig = model("v2024", "EntitlementRequestConfig")
