# Written by `make stubs` from schema/; change it there.
"""Sod policy schedule."""

from sailpoint._core import model

__all__ = ["SodPolicySchedule"]

SodPolicySchedule = model("v2024", "SodPolicySchedule")
