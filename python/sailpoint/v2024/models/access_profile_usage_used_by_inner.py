# Written by `make stubs` from schema/; change it there.
"""Access profile usage used by inner."""

from sailpoint._core import model

__all__ = ["AccessProfileUsageUsedByInner"]

AccessProfileUsageUsedByInner = model("v2024", "AccessProfileUsageUsedByInner")
