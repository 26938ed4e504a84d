# Generated from schema/.
"""Sod policy owner ref."""

from sailpoint.v3.models import SodPolicyOwnerRef

__all__ = ["SodPolicyOwnerRef"]
