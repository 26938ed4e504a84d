# Generated from schema/.
"""Sod policy request."""

from sailpoint.v3.models import SodPolicyRequest

__all__ = ["SodPolicyRequest"]
