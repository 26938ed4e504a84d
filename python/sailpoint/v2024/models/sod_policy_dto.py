# Generated from schema/.
"""Sod policy dto."""

from sailpoint.v2024.models import SodPolicyDto

__all__ = ["SodPolicyDto"]
