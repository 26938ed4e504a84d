# Written by `make stubs` from schema/; change it there.
"""Entitlement source reset base reference dto."""

from sailpoint._core import model

__all__ = ["EntitlementSourceResetBaseReferenceDto"]

EntitlementSourceResetBaseReferenceDto = model("v2024", "EntitlementSourceResetBaseReferenceDto")
