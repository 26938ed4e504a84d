# Generated from schema/.
"""Sod policy owner ref."""

from sailpoint.beta.models import SodPolicyOwnerRef

__all__ = ["SodPolicyOwnerRef"]
