# Written by `make stubs` from schema/; change it there.
"""Access profile details."""

from sailpoint._core import model

__all__ = ["AccessProfileDetails"]

AccessProfileDetails = model("v2024", "AccessProfileDetails")
