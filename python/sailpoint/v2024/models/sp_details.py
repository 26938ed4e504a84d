# Written by `make stubs` from schema/; change it there.
"""Sp details."""

from sailpoint._core import model

__all__ = ["SpDetails"]

SpDetails = model("v2024", "SpDetails")
