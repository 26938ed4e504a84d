# Generated from schema/.
"""Sod policy read."""

from sailpoint.v3.models import SodPolicyRead

__all__ = ["SodPolicyRead"]
