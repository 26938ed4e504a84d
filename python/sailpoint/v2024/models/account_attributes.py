# Written by `make stubs` from schema/; change it there.
"""Account attributes."""

from sailpoint._core import model

__all__ = ["AccountAttributes"]

AccountAttributes = model("v2024", "AccountAttributes")
