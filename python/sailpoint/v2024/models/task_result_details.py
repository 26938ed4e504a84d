# Written by `make stubs` from schema/; change it there.
"""Task result details."""

from sailpoint._core import model

__all__ = ["TaskResultDetails"]

TaskResultDetails = model("v2024", "TaskResultDetails")
