# Written by `make stubs` from schema/; change it there.
"""Entitlement document all of source."""

from sailpoint._core import model

__all__ = ["EntitlementDocumentAllOfSource"]

EntitlementDocumentAllOfSource = model("v2024", "EntitlementDocumentAllOfSource")
