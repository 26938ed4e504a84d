# Written by `make stubs` from schema/; change it there.
"""Queued check config details."""

from sailpoint._core import model

__all__ = ["QueuedCheckConfigDetails"]

QueuedCheckConfigDetails = model("v2024", "QueuedCheckConfigDetails")
