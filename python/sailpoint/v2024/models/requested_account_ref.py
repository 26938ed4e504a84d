# Written by `make stubs` from schema/; change it there.
"""Requested account ref."""

from sailpoint._core import model

__all__ = ["RequestedAccountRef"]

RequestedAccountRef = model("v2024", "RequestedAccountRef")
