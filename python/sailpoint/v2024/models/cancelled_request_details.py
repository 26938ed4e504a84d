# Written by `make stubs` from schema/; change it there.
"""Cancelled request details."""

from sailpoint._core import model

__all__ = ["CancelledRequestDetails"]

CancelledRequestDetails = model("v2024", "CancelledRequestDetails")
