# Generated from schema/.
"""Sod policy dto1."""

from sailpoint.v2025.models import SodPolicyDto1

__all__ = ["SodPolicyDto1"]
