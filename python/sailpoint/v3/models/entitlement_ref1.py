# Generated from schema/.
"""Entitlement ref1."""

from sailpoint.v3.models import EntitlementRef1

__all__ = ["EntitlementRef1"]
