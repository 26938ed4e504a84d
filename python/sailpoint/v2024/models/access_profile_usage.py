# Written by `make stubs` from schema/; change it there.
"""Access profile usage."""

from sailpoint._core import model

__all__ = ["AccessProfileUsage"]

AccessProfileUsage = model("v2024", "AccessProfileUsage")
