# Generated from schema/.
"""Sod policy owner ref."""

from sailpoint.v2024.models import SodPolicyOwnerRef

__all__ = ["SodPolicyOwnerRef"]
