# Generated from schema/.
"""Sod policy dto."""

from sailpoint.v2025.models import SodPolicyDto

__all__ = ["SodPolicyDto"]
