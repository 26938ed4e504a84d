# Written by `make stubs` from schema/; change it there.
"""Entitlement access model metadata."""

from sailpoint._core import model

__all__ = ["EntitlementAccessModelMetadata"]

EntitlementAccessModelMetadata = model("v2024", "EntitlementAccessModelMetadata")
