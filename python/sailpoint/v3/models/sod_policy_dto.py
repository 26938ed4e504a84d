# Generated from schema/.
"""Sod policy dto."""

from sailpoint.v3.models import SodPolicyDto

__all__ = ["SodPolicyDto"]
