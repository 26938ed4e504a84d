# Written by `make stubs` from schema/; change it there.
"""Task return details."""

from sailpoint._core import model

__all__ = ["TaskReturnDetails"]

TaskReturnDetails = model("v2024", "TaskReturnDetails")
