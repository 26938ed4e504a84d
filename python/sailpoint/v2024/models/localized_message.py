# Written by `make stubs` from schema/; change it there.
"""Localized message."""

from sailpoint._core import model

__all__ = ["LocalizedMessage"]

LocalizedMessage = model("v2024", "LocalizedMessage")
