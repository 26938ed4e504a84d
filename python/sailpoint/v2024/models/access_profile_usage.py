# Written by `make stubs` from schema/; change it there.
"""The use of an access profile."""

from sailpoint._core import model

__all__ = ["AccessProfileUsage"]

AccessProfileUsage = model("v2024", "AccessProfileUsage")
