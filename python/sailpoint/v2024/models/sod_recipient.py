# Written by `make stubs` from schema/; change it there.
"""Sod recipient."""

from sailpoint._core import model

__all__ = ["SodRecipient"]

SodRecipient = model("v2024", "SodRecipient")
