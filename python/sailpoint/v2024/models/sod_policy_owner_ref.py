# Written by `make stubs` from schema/; change it there.
"""Sod policy owner ref."""

from sailpoint._core import model

__all__ = ["SodPolicyOwnerRef"]

SodPolicyOwnerRef = model("v2024", "SodPolicyOwnerRef")
