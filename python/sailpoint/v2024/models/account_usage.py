# Written by `make stubs` from schema/; change it there.
"""Account usage."""

from sailpoint._core import model

__all__ = ["AccountUsage"]

AccountUsage = model("v2024", "AccountUsage")
