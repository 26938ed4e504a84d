# Written by `make stubs` from schema/; change it there.
"""App account details."""

from sailpoint._core import model

__all__ = ["AppAccountDetails"]

AppAccountDetails = model("v2024", "AppAccountDetails")
