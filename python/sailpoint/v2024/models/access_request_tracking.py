# Written by `make stubs` from schema/; change it there.
"""The requests for one identity."""

from sailpoint._core import model

__all__ = ["AccessRequestTracking"]

AccessRequestTracking = model("v2024", "AccessRequestTracking")
