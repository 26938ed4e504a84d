# Written by `make stubs` from schema/; change it there.
"""Sod policy dto."""

from sailpoint._core import model

__all__ = ["SodPolicyDto"]

SodPolicyDto = model("v2024", "SodPolicyDto")
