# Generated from schema/.
"""Sod policy owner ref."""

from sailpoint.v2025.models import SodPolicyOwnerRef

__all__ = ["SodPolicyOwnerRef"]
