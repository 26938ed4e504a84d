# Written by `make stubs` from schema/; change it there.
"""Sod policy dto1."""

from sailpoint._core import model

__all__ = ["SodPolicyDto1"]

SodPolicyDto1 = model("v2024", "SodPolicyDto1")
