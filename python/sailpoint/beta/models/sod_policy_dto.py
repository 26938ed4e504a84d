# Generated from schema/.
"""Sod policy dto."""

from sailpoint.beta.models import SodPolicyDto

__all__ = ["SodPolicyDto"]
