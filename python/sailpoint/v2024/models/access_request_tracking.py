# Written by `make stubs` from schema/; change it there.
"""Access request tracking."""

from sailpoint._core import model

__all__ = ["AccessRequestTracking"]

AccessRequestTracking = model("v2024", "AccessRequestTracking")
