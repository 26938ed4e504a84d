# Generated from schema/.
"""Sod policy dto1."""

from sailpoint.beta.models import SodPolicyDto1

__all__ = ["SodPolicyDto1"]
