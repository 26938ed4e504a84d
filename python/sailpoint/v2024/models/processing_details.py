# Written by `make stubs` from schema/; change it there.
"""Processing details."""

from sailpoint._core import model

__all__ = ["ProcessingDetails"]

ProcessingDetails = model("v2024", "ProcessingDetails")
