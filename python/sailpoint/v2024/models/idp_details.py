# Written by `make stubs` from schema/; change it there.
"""Idp details."""

from sailpoint._core import model

__all__ = ["IdpDetails"]

IdpDetails = model("v2024", "IdpDetails")
