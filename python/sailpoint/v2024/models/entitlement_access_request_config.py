# Written by `make stubs` from schema/; change it there.
"""Entitlement access request config."""

from sailpoint._core import model

__all__ = ["EntitlementAccessRequestConfig"]

EntitlementAccessRequestConfig = model("v2024", "EntitlementAccessRequestConfig")
