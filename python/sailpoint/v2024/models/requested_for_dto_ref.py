# Written by `make stubs` from schema/; change it there.
"""Requested for dto ref."""

from sailpoint._core import model

__all__ = ["RequestedForDtoRef"]

RequestedForDtoRef = model("v2024", "RequestedForDtoRef")
